package hub.app.connectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.plugins.ArchiveDescriptor;
import hub.app.plugins.PluginArchive;
import hub.connector.Input;
import hub.connector.Reading;
import hub.connector.Submission;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledConnectorsTest {

    @TempDir
    Path folder;

    private InstalledConnectors installed;

    @BeforeEach
    void nothing_loaded() throws IOException {
        Files.createDirectories(folder.resolve("config/connectors"));
        installed = new InstalledConnectors(folder.resolve("data/connectors"));
    }

    @Test
    void two_connectors_use_two_versions_of_one_library_side_by_side() throws IOException {
        install("one", "1.0.0");
        install("two", "2.5.0");

        assertThat(keyReadBy("one")).isEqualTo("1.0.0:Robin");
        assertThat(keyReadBy("two")).isEqualTo("2.5.0:Robin");
    }

    @Test
    void a_connector_sees_the_contract_and_camel_and_nothing_else_of_the_hub() throws Exception {
        ClassLoader loader = install("tiny", "1.0.0").connector().getClass().getClassLoader();

        assertThat(loader.loadClass("hub.connector.Reader")).isSameAs(hub.connector.Reader.class);
        assertThat(loader.loadClass("org.apache.camel.CamelContext")).isSameAs(org.apache.camel.CamelContext.class);
        for (String ours : new String[] {
            "hub.app.Toucan", "hub.sharing.Gate", "hub.table.TableReaders", "org.springframework.jdbc.core.JdbcTemplate"
        }) {
            assertThatThrownBy(() -> loader.loadClass(ours)).as(ours).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.getResource("logback.xml")).isNull();
    }

    @Test
    void an_archive_whose_connector_is_another_than_it_says_is_refused() throws IOException {
        Path file = new TinyConnectors(folder).id("tiny").writeTo(folder.resolve("a.zip"));
        PluginArchive archive = check(file);
        PluginArchive lying = new PluginArchive(
                archive.file(), new ArchiveDescriptor("other", "1.0.0", "*", "t", "d", "p", "l"), archive.digest());

        assertThatThrownBy(() -> installed.load(lying)).hasMessageContaining("its connector says \"tiny\"");
    }

    @Test
    void after_it_is_let_go_its_classes_are_collected() throws IOException {
        WeakReference<ClassLoader> loader = usedAndLetGo();

        Awaitility.await().untilAsserted(() -> {
            System.gc();
            assertThat(loader.get()).isNull();
        });
    }

    private WeakReference<ClassLoader> usedAndLetGo() throws IOException {
        InstalledConnector connector = install("tiny", "1.0.0");
        assertThat(keyReadBy("tiny")).isEqualTo("1.0.0:Robin");
        installed.forget("tiny").orElseThrow().letGo().run();
        return new WeakReference<>(connector.connector().getClass().getClassLoader());
    }

    private InstalledConnector install(String id, String version) throws IOException {
        Path file = new TinyConnectors(folder).id(id).version(version).writeTo(folder.resolve(id + ".zip"));
        InstalledConnector loaded = installed.load(check(file));
        installed.use(loaded);
        return loaded;
    }

    private PluginArchive check(Path file) {
        return ConnectorHome.of(new Home(folder), HubSettings.NONE).check().check(file);
    }

    private String keyReadBy(String id) throws IOException {
        Path settings = folder.resolve("config/connectors/town-" + id + ".yaml");
        Files.writeString(settings, "connector: " + id + "\nsettings:\n  directory: in\n");
        ConnectorInstance<?> instance = new ConnectorFiles(new Home(folder), installed).read(settings);
        Input input = Input.of("crew.txt", Instant.EPOCH, "Robin".getBytes(UTF_8));
        try (Reading reading =
                instance.open(folder, Clock.systemUTC()).readers().get("crew").read(input)) {
            return ((Submission) reading.next().orElseThrow()).key();
        }
    }
}
