package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.LedgerRow;
import hub.testkit.farside.SftpFarSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented example: a recipient whose settings name an SFTP server gets its plans there, from the whole hub. */
class SftpDeliveryTest {

    private static final int CHILDREN = 200;
    private static final String SETTINGS = """
            connector: transport
            settings:
              directory: data/in/transport
              recipients:
                northshire-fleet:
                  folder: data/out/northshire-fleet
                  title: Northshire Fleet
                redwing-travel:
                  title: Redwing Travel
                  sftp:
                    host: %s
                    port: %d
                    user: %s
                    known-hosts: config/known_hosts
                    password: file:config/redwing.password
                    folder: .
            """;

    @TempDir
    private Path folder;

    private SftpFarSide redwing;

    @BeforeEach
    void up() {
        redwing = new SftpFarSide(folder.resolve("redwing"));
    }

    @AfterEach
    void down() {
        redwing.close();
    }

    @Test
    void plans_arrive_on_the_recipients_server_with_their_manifests_and_the_books_say_so() throws IOException {
        try (HubAtWork hub = HubAtWork.start(folder.resolve("home"), CHILDREN, this::redwingBySftp)) {
            hub.settle();

            Set<String> received = redwing.received().keySet();
            long manifests = received.stream()
                    .filter(path -> path.startsWith("manifest/"))
                    .count();
            assertThat(manifests).isPositive();
            assertThat(received).filteredOn(path -> path.endsWith(".pdf")).hasSize((int) manifests);
            assertThat(sent(hub)).isEqualTo(manifests);
        }
    }

    private static long sent(HubAtWork hub) {
        LedgerRow row = hub.books().ledgers().deliveries().stream()
                .filter(line -> line.label().startsWith("redwing-travel"))
                .findFirst()
                .orElseThrow();
        return row.terms().get("waiting") + row.terms().get("received");
    }

    private void redwingBySftp(Path home) throws IOException {
        Path config = home.resolve("config");
        redwing.knownHosts(config.resolve("known_hosts"));
        Files.writeString(config.resolve("redwing.password"), SftpFarSide.PASSWORD);
        Files.writeString(
                config.resolve("connectors/northshire-transport.yaml"),
                SETTINGS.formatted(SftpFarSide.HOST, redwing.port(), SftpFarSide.USER));
        Path route = home.resolve("routes/transport/plans-to-redwing-travel.camel.yaml");
        Files.writeString(
                route, Files.readString(Tree.file("docs/examples/plans-to-redwing-travel-by-sftp.camel.yaml")));
    }
}
