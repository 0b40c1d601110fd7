package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.connectors.ConnectorFiles;
import hub.app.connectors.ConnectorHome;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnectors;
import hub.app.plugins.PluginArchive;
import hub.connector.ConnectorContext;
import hub.connector.Input;
import hub.connector.OpenConnector;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Receipt;
import hub.connector.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.Component;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives that come with the hub, as the build packed them: there from the phase "package" on. */
class BundledArchivesTest {

    private static final Path ARCHIVES = Path.of("../hub-core/app/target/connectors");

    @TempDir
    Path home;

    @BeforeEach
    void the_build_has_packed_them() {
        assumeTrue(Files.isDirectory(ARCHIVES), "mvn test packs no archives, mvn verify does");
    }

    @Test
    void each_is_sound_and_holds_nothing_that_the_hub_lends() throws IOException {
        assertThat(archives())
                .extracting(PluginArchive::id)
                .containsExactlyInAnyOrder("kafka", "liquidlogic", "nhs-fhir", "schools", "sen2", "transport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "liquidlogic", "nhs-fhir", "schools", "sen2", "transport"})
    void each_reads_its_own_samples_with_its_own_libraries(String id) throws IOException {
        for (String feed : List.of("journeys", "passengers", "crew", "training", "acknowledgements")) {
            Files.createDirectories(home.resolve("in").resolve(feed));
        }
        try (InstalledConnectors installed = new InstalledConnectors(home.resolve("data/connectors"))) {
            PluginArchive archive = archives().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            installed.use(installed.load(archive));
            try (OpenConnector open = open(instance(installed, id))) {
                assertThat(open.getClass().getClassLoader())
                        .isNotSameAs(getClass().getClassLoader());
                for (Path sample : samples()) {
                    assertThat(read(open, sample))
                            .as(sample.getFileName().toString())
                            .isNotEmpty()
                            .noneMatch(Rejected.class::isInstance);
                }
            }
        }
    }

    @Test
    void a_connector_brings_a_camel_component_that_the_hub_does_not_have() throws Exception {
        assertThat(ARCHIVES.resolveSibling("lib").toFile().list()).noneMatch(jar -> jar.startsWith("camel-ftp"));
        PluginArchive archive = archives().stream()
                .filter(each -> each.id().equals("transport"))
                .findFirst()
                .orElseThrow();
        try (InstalledConnectors installed = new InstalledConnectors(home.resolve("data/connectors"));
                DefaultCamelContext context = new DefaultCamelContext()) {
            ClassLoader loader = installed.load(archive).connector().getClass().getClassLoader();
            context.setApplicationContextClassLoader(loader);
            Thread.currentThread().setContextClassLoader(loader);
            context.start();

            Component sftp = context.getComponent("sftp");
            assertThat(sftp.getClass().getClassLoader()).isSameAs(loader);
            assertThat(sftp.createEndpoint("sftp:depot@127.0.0.1:2222/plans?passiveMode=true&binary=true"))
                    .isNotNull();
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    /** Whether its system answers is not asked: to read its samples it needs none. */
    private <S extends Record> OpenConnector open(ConnectorInstance<S> instance) {
        return instance.connector()
                .open(instance.settings(), new ConnectorContext(instance.source(), home, Clock.systemUTC()));
    }

    private ConnectorInstance<?> instance(InstalledConnectors installed, String id) throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/connectors"));
        Path file = Files.writeString(
                folder.resolve("town-" + id + ".yaml"),
                "connector: " + id + "\nsettings:\n"
                        + (id.equals("kafka")
                                ? "  brokers: broker.example:9093\n  submissions: town\n"
                                : "  directory: in\n")
                        + (id.equals("liquidlogic")
                                ? "  reporting-database: {url: 'jdbc:h2:tcp://reports.example/town', user: reader}\n"
                                : ""));
        return new ConnectorFiles(new Home(home), installed).read(file);
    }

    /** A sample is named after its reader; where there is one reader, it reads them all. */
    private static List<?> read(OpenConnector open, Path sample) {
        String feed = sample.getFileName().toString().replaceAll("(-\\d{8}T.*|\\.csv)$", "");
        if (open.receiptReaders().containsKey(feed)) {
            try (Stream<Receipt> receipts = open.receiptReaders().get(feed).read(Input.of(sample))) {
                return receipts.toList();
            }
        }
        Map<String, Reader> readers = open.readers();
        return read(readers.size() == 1 ? readers.values().iterator().next() : readers.get(feed), sample);
    }

    private static List<ReadItem> read(Reader reader, Path sample) {
        try (Reading reading = reader.read(Input.of(sample))) {
            return Stream.generate(reading::next)
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get)
                    .toList();
        }
    }

    private List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("data/connectors"))) {
            return files.filter(file -> file.getParent().endsWith("samples"))
                    .sorted()
                    .toList();
        }
    }

    private List<PluginArchive> archives() throws IOException {
        ConnectorHome where = ConnectorHome.of(new Home(home), HubSettings.NONE);
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.map(where.check()::check).toList();
        }
    }
}
