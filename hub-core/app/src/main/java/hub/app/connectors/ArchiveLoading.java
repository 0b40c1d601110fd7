package hub.app.connectors;

import hub.app.config.SettingsSchema;
import hub.app.plugins.PluginArchive;
import hub.connector.Connector;
import hub.connector.ContractVersion;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
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
import org.pf4j.PropertiesPluginDescriptorFinder;

/** Loads unpacked archives with PF4J, each in a class loader of its own: own libraries first, then what the hub lends. */
final class ArchiveLoading {

    /** A loader for one version of one connector. */
    private final DefaultPluginManager plugins;

    ArchiveLoading(Path unpacked) {
        this.plugins = new OneArchive(unpacked);
    }

    /**
     * The connector in an archive.
     *
     * @param folder where the archive is unpacked
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if its classes cannot be loaded, or it cannot say who it is
     */
    InstalledConnector load(PluginArchive archive, Path folder) {
        try {
            Connector<?> connector = connector(plugins.getPluginClassLoader(plugins.loadPlugin(folder)));
            return InstalledConnector.of(connector, archive, schema(folder), plugins::unloadPlugins);
        } catch (Fault e) {
            plugins.unloadPlugins();
            throw new Fault(e.kind(), archive + " cannot be loaded: " + e.getMessage());
        } catch (RuntimeException | IOException | ServiceConfigurationError | LinkageError e) {
            plugins.unloadPlugins();
            throw Fault.defect(
                    archive + " cannot be loaded (" + e.getClass().getSimpleName() + "): tell its provider", e);
        }
    }

    private static Connector<?> connector(ClassLoader loader) {
        List<Connector<?>> found = ServiceLoader.load(Connector.class, loader).stream()
                .<Connector<?>>map(Provider::get)
                .toList();
        return found.get(0);
    }

    private static SettingsSchema schema(Path folder) throws IOException {
        return SettingsSchema.of(Files.readString(folder.resolve(InstalledConnector.SCHEMA)));
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
