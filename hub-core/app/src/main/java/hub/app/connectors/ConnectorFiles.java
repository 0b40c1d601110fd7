package hub.app.connectors;

import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.config.SettingsFile;
import hub.connector.Connector;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code config/connectors/*.yaml}: the file's name is the source's id. */
public final class ConnectorFiles {

    private static final String ENDING = ".yaml";

    private final Home home;
    private final InstalledConnectors installed;

    public ConnectorFiles(Home home, InstalledConnectors installed) {
        this.home = home;
        this.installed = installed;
    }

    /**
     * Every file, sorted.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the folder cannot be read
     */
    public List<Path> list() {
        try (Stream<Path> files = Files.list(home.connectors())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Fault.configuration(
                    "config/connectors is missing or cannot be read: make the folder, with one file for each outside system");
        }
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that says {@code file:line: what is wrong} */
    public ConnectorInstance<?> read(Path file) {
        SettingsFile settings = new SettingsFile(home, file);
        String id = settings.bind("", Head.class).connector();
        InstalledConnector connector = installed.find(id == null ? "" : id).orElseThrow(() -> fault(file, id));
        OrganisationId source = source(file);
        connector.schema().ifPresent(schema -> settings.check("settings", schema));
        return instance(source, connector.connector(), settings);
    }

    /**
     * The outside systems of a connector, as their files say now.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists what is wrong with any of them
     */
    public List<ConnectorInstance<?>> readNaming(String connector) {
        return naming(connector).stream().<ConnectorInstance<?>>map(this::read).toList();
    }

    /** How a file is named in a message. */
    public String name(Path file) {
        return home.name(file);
    }

    /** The files that name a connector, sorted; those that cannot be read are not among them. */
    public List<Path> naming(String connector) {
        return list().stream().filter(file -> names(file, connector)).toList();
    }

    private boolean names(Path file, String connector) {
        try {
            return connector.equals(
                    new SettingsFile(home, file).bind("", Head.class).connector());
        } catch (Fault unreadable) {
            return false;
        }
    }

    private Fault fault(Path file, @Nullable String id) {
        String message = id == null
                ? "\"connector\" is missing: name the connector that talks to this system"
                : "no connector is called \"" + id + "\"" + installed.hint(id);
        return Fault.configuration(new Problem(home.name(file), 0, message).toString());
    }

    private static <S extends Record> ConnectorInstance<S> instance(
            OrganisationId source, Connector<S> connector, SettingsFile file) {
        ConnectorDescription<S> description = connector.description();
        return new ConnectorInstance<>(source, connector, description, file.bind("settings", description.settings()));
    }

    private OrganisationId source(Path file) {
        String name = file.getFileName().toString();
        try {
            return OrganisationId.of(name.substring(0, name.length() - ENDING.length()));
        } catch (IllegalArgumentException e) {
            throw Fault.configuration(
                    new Problem(home.name(file), 0, "the file's name must be the source's id: " + e.getMessage())
                            .toString());
        }
    }

    /** The two keys of a file. */
    record Head(@Nullable String connector, @Nullable Map<String, Object> settings) {}
}
