package hub.app.connectors;

import hub.connector.Connector;
import hub.connector.ContractVersion;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PropertiesPluginDescriptorFinder;

/** Loads unpacked archives with PF4J, each in a class loader of its own: own libraries first, then what the hub lends. */
final class ArchiveLoading {

    /** A loader for one version of one connector. */
    private final DefaultPluginManager plugins;

    ArchiveLoading(Path unpacked) {
        this.plugins = new OneArchive(unpacked);
    }

    /**
     * The connector in an unpacked archive.
     *
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if its classes cannot be loaded
     */
    Connector<?> load(Path folder) {
        try {
            String id = plugins.loadPlugin(folder);
            return connector(plugins.getPluginClassLoader(id));
        } catch (PluginRuntimeException | ServiceConfigurationError | LinkageError e) {
            close();
            throw Fault.defect(
                    "the connector in " + folder.getFileName() + " cannot be loaded (" + e + "): tell its provider", e);
        }
    }

    private static Connector<?> connector(ClassLoader loader) {
        List<Connector<?>> found = ServiceLoader.load(Connector.class, loader).stream()
                .<Connector<?>>map(Provider::get)
                .toList();
        return found.get(0);
    }

    /** Lets go of everything that was loaded. */
    void close() {
        plugins.unloadPlugins();
    }

    private static final class OneArchive extends DefaultPluginManager {

        OneArchive(Path unpacked) {
            super(unpacked);
            setSystemVersion(ContractVersion.CURRENT);
        }

        @Override
        protected PropertiesPluginDescriptorFinder createPluginDescriptorFinder() {
            return new PropertiesPluginDescriptorFinder();
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new DefaultPluginLoader(this) {
                @Override
                protected PluginClassLoader createPluginClassLoader(Path folder, PluginDescriptor descriptor) {
                    return new PluginClassLoader(
                            pluginManager,
                            descriptor,
                            new LentClasses(ArchiveLoading.class.getClassLoader()),
                            ClassLoadingStrategy.PDA);
                }
            };
        }
    }
}
