package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.connectors.ConnectorHome;
import hub.app.connectors.InstalledConnectors;
import hub.app.plugins.PluginArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Component;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_connector_brings_a_camel_component_that_the_hub_does_not_have() throws Exception {
        assertThat(ARCHIVES.resolveSibling("lib").toFile().list()).noneMatch(jar -> jar.startsWith("camel-ftp"));
        PluginArchive archive = archives("transport").get(0);
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

    private List<PluginArchive> archives(String... ids) throws IOException {
        ConnectorHome where = ConnectorHome.of(new Home(home), HubSettings.NONE);
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.filter(
                            file -> Stream.of(ids).allMatch(file.getFileName().toString()::contains))
                    .map(where.check()::check)
                    .toList();
        }
    }
}
