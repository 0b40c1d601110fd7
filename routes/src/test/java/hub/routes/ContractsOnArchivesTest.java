package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.connectors.ConnectorHome;
import hub.app.connectors.InstalledConnector;
import hub.app.connectors.InstalledConnectors;
import hub.testkit.ContractRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every connector promised on its classes, it promises as the packed archive, loaded by the hub's own loader: with its own libraries
 * and nothing of the hub's.
 */
class ContractsOnArchivesTest {

    @TempDir
    Path home;

    static List<Path> connectors() throws IOException {
        try (Stream<Path> folders = Files.list(Tree.file("connectors"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void an_archive_loads_and_reads_and_writes_as_its_classes_did(Path connector) throws IOException {
        promises(connector, ContractRun::ofArchiveAlone);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("connectors")
    void an_archive_keeps_every_promise_of_its_connector(Path connector) throws IOException {
        promises(connector, ContractRun::ofArchive);
    }

    private interface Run {
        ContractRun of(ClassLoader archive, Path classes, Path tests) throws IOException;
    }

    private void promises(Path connector, Run contracts) throws IOException {
        Path target = connector.resolve("target");
        List<Path> archive = archive(target);
        assumeTrue(!archive.isEmpty(), "mvn test packs no archives, mvn verify does");

        try (InstalledConnectors installed = new InstalledConnectors(home.resolve("data/connectors"))) {
            InstalledConnector packed = installed.load(
                    ConnectorHome.of(new Home(home), HubSettings.NONE).check().check(archive.get(0)));
            ClassLoader loader = packed.connector().getClass().getClassLoader();
            assertThat(loader).isNotSameAs(getClass().getClassLoader());

            ContractRun run = contracts.of(loader, target.resolve("classes"), target.resolve("test-classes"));
            packed.letGo().run();
            assertThat(run.broken()).isEmpty();
            assertThat(run.kept()).isGreaterThan(10);
        }
    }

    private static List<Path> archive(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }
}
