package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.connectors.ConnectorFiles;
import hub.app.connectors.ConnectorHome;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnectors;
import hub.app.plugins.PluginFolder;
import hub.connector.Fault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The connectors of a hub: their archives, what was loaded, and the outside systems that {@code config/connectors} names.
 *
 * @param archives where the archives are
 * @param refused one line for each archive that was not taken
 * @param files the settings of the outside systems
 */
public record Connectors(
        ConnectorHome archives,
        List<String> refused,
        InstalledConnectors installed,
        ConnectorFiles files,
        OpenConnectors systems)
        implements AutoCloseable {

    /** @param problem is told what is wrong, one line each; the rest is loaded all the same */
    static Connectors load(Home home, HubSettings settings, Clock clock, Deadline deadline, Consumer<String> problem) {
        ConnectorHome archives = ConnectorHome.of(home, settings);
        InstalledConnectors installed = new InstalledConnectors(archives.unpacked());
        PluginFolder.Listing wanted = archives.wanted().list();
        List<String> refused = new ArrayList<>(wanted.refused());
        wanted.archives()
                .values()
                .forEach(archive -> attempt(() -> installed.use(installed.load(archive)), refused::add));
        ConnectorFiles files = new ConnectorFiles(home, installed);
        return new Connectors(
                archives,
                refused,
                installed,
                files,
                new OpenConnectors(instances(files, problem), home.mappings(), clock, deadline));
    }

    /** The files of settings that name a connector that is not there. */
    List<String> stillNaming(String id) {
        return installed.find(id).isPresent()
                ? List.of()
                : files.naming(id).stream().map(files::name).toList();
    }

    private static List<ConnectorInstance<?>> instances(ConnectorFiles files, Consumer<String> problem) {
        List<ConnectorInstance<?>> instances = new ArrayList<>();
        attempt(() -> files.list().forEach(file -> attempt(() -> instances.add(files.read(file)), problem)), problem);
        return instances;
    }

    private static void attempt(Runnable step, Consumer<String> problem) {
        try {
            step.run();
        } catch (Fault e) {
            e.getMessage().lines().forEach(problem);
        }
    }

    @Override
    public void close() {
        systems.close();
        installed.close();
    }
}
