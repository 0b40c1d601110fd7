package hub.app.connectors;

import hub.app.config.Nearest;
import hub.app.plugins.PluginArchive;
import hub.app.plugins.UnpackedArchives;
import hub.connector.Connector;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The connectors that can be used, by id: those loaded from archives, and those on the class path, which is how tests and a developer
 * have them. An archive replaces the one on the class path.
 */
public final class InstalledConnectors implements AutoCloseable {

    private final Map<String, InstalledConnector> byId = new ConcurrentSkipListMap<>();
    private final Path data;
    private final UnpackedArchives unpacked;

    /**
     * @param data the folder in which archives are unpacked
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if two connectors on the class path bear one id
     */
    public InstalledConnectors(Path data) {
        this.data = data;
        this.unpacked = new UnpackedArchives(data);
        for (Connector<?> connector : ServiceLoader.load(Connector.class)) {
            InstalledConnector installed = InstalledConnector.onClassPath(connector);
            if (byId.put(installed.id(), installed) != null) {
                throw Fault.configuration(
                        "two connectors are called \"" + installed.id() + "\": remove one from the class path");
            }
        }
    }

    public Optional<InstalledConnector> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every one, sorted by id. */
    public List<InstalledConnector> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Loads an archive that was checked. Nothing uses it before {@link #use}.
     *
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if it cannot be loaded, or is not the connector it says
     */
    public InstalledConnector load(PluginArchive archive) {
        InstalledConnector loaded = new ArchiveLoading(data).load(archive, unpacked.of(archive));
        if (!loaded.id().equals(archive.id())) {
            loaded.letGo().run();
            throw Fault.defect(
                    archive + " says in its plugin.properties that it is \"" + archive.id()
                            + "\", its connector says \"" + loaded.id() + "\": tell its provider",
                    null);
        }
        return loaded;
    }

    /** From now on this is the connector of its id. @return the one before, which is still loaded */
    public Optional<InstalledConnector> use(InstalledConnector connector) {
        return Optional.ofNullable(byId.put(connector.id(), connector));
    }

    /** From now on there is no connector of this id. @return the one before, which is still loaded */
    public Optional<InstalledConnector> forget(String id) {
        return Optional.ofNullable(byId.remove(id));
    }

    /** Deletes unpacked archives that no connector was loaded from. */
    public void tidy() {
        unpacked.keepOnly(new ArrayList<>(byId.values())
                .stream().flatMap(connector -> connector.archive().stream()).toList());
    }

    /** What was probably meant by an id that no connector has. */
    public String hint(String id) {
        return Nearest.hint(id, byId.keySet());
    }

    @Override
    public void close() {
        byId.values().forEach(connector -> connector.letGo().run());
    }
}
