package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Checkout;
import hub.app.config.Home;
import hub.app.operations.ConnectorOperations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A hub that runs in a home of its own and has no connector yet. */
final class HubWithoutConnectors implements AutoCloseable {

    private final Path home;
    private final RunningHub hub;

    HubWithoutConnectors(Path home) throws IOException {
        this.home = home;
        write("config/application.yaml", "toucan: {}\n");
        for (String table : new String[] {"config/precedence.yaml", "config/consent-precedence.yaml"}) {
            write(table, Files.readString(Checkout.top().resolve(table)));
        }
        Files.createDirectories(home.resolve("config/agreements"));
        Files.createDirectories(home.resolve("config/connectors"));
        Files.createDirectories(home.resolve("routes"));
        Configuration configuration = new Configuration(Home.at(home), Clock.systemUTC());
        assertThat(configuration.check().problems()).isEmpty();
        hub = new RunningHub(
                configuration, new PrintWriter(new StringWriter()), Clock.systemUTC(), Duration.ofMillis(200));
        hub.start();
    }

    /** Writes a file below the home. */
    void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    ConnectorOperations connectors() {
        return hub.connectorOperations();
    }

    /** What the books say. */
    String books() {
        StringWriter books = new StringWriter();
        hub.books().print(new PrintWriter(books));
        return books.toString();
    }

    @Override
    public void close() {
        hub.close();
    }
}
