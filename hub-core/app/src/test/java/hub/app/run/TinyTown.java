package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Checkout;
import hub.app.config.Home;
import hub.app.connectors.TinyConnectors;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A hub that runs without any connector, in a town with systems for connectors that come later. */
final class TinyTown implements AutoCloseable {

    private static final String ROUTE = """
            - route:
                id: %s-crew
                description: The crew, as the town lists them
                from:
                  uri: kamelet:tiny-source
                  parameters: { directory: "{{directory}}" }
                  steps:
                    - to: hub:intake?reader=crew
            """;

    private final Path home;
    private final Configuration configuration;
    private final RunningHub hub;

    /** @param limit how long a connector may take for each step */
    TinyTown(Path home, Duration limit) throws IOException {
        this.home = home;
        write("config/application.yaml", "toucan: {}\n");
        for (String file : new String[] {"config/precedence.yaml", "config/consent-precedence.yaml"}) {
            write(file, Files.readString(Checkout.top().resolve(file)));
        }
        Files.createDirectories(home.resolve("config/agreements"));
        Files.createDirectories(home.resolve("config/connectors"));
        configuration = new Configuration(Home.at(home), Clock.systemUTC(), limit);
        assertThat(configuration.check().problems()).isEmpty();
        hub = new RunningHub(
                configuration, new PrintWriter(new StringWriter()), Clock.systemUTC(), Duration.ofMillis(200));
        hub.start();
    }

    RunningHub hub() {
        return hub;
    }

    ConnectorOperations connectors() {
        return hub.connectorOperations();
    }

    /** The classes of a connector that is there. */
    ClassLoader classes(String connector) {
        return configuration
                .connectors()
                .installed()
                .find(connector)
                .orElseThrow()
                .connector()
                .getClass()
                .getClassLoader();
    }

    /** A system of this town, {@code town-ID}, with a folder, settings and a route. */
    void has(String connector) throws IOException {
        Files.createDirectories(in(connector));
        write("config/connectors/town-" + connector + ".yaml", """
                connector: %1$s
                settings:
                  directory: in/%1$s
                """.formatted(connector));
        write("routes/" + connector + "/crew.camel.yaml", ROUTE.formatted(connector));
    }

    Path in(String connector) {
        return home.resolve("in").resolve(connector);
    }

    /** Has the hub install it. */
    void install(TinyConnectors connector, String id) throws IOException {
        connectors().install(connector.id(id).writeTo(home.resolve("made/" + id + ".zip")));
    }

    ConnectorItem.System system(String connector) {
        return connectors().connectors().stream()
                .filter(item -> item.id().equals(connector))
                .findFirst()
                .orElseThrow()
                .systems()
                .get(0);
    }

    void drop(String connector, String name, String lines) throws IOException {
        Path hidden = Files.writeString(in(connector).resolve("." + name), lines);
        Files.move(hidden, in(connector).resolve(name));
    }

    boolean taken(String connector, String name) {
        return Files.exists(in(connector).resolve(".done").resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        hub.close();
    }
}
