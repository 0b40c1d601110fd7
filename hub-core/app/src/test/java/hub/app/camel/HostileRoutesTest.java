package hub.app.camel;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.FolderConnector;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code hostile-routes} is refused by the rule, and at the line, that its first line names. These need Kamelets made for
 * them; all others are in the corpus of bad input.
 */
class HostileRoutesTest {

    @TempDir
    Path folder;

    private RunningConnector connector;

    @BeforeEach
    void a_connector() throws IOException {
        Files.createDirectories(folder.resolve("routes/folder"));
        var settings = new FolderConnector.Settings(folder.resolve("in"), folder.resolve("out"));
        var connects = new FolderConnector();
        var instance =
                new ConnectorInstance<>(OrganisationId.of("town-folder"), connects, connects.description(), settings);
        connector = new RunningConnector(new Home(folder), instance, new FakeHub());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_hostile_route_is_refused_with_its_rule_and_line_and_without_its_secret(Path hostile) throws IOException {
        String text = Files.readString(hostile);
        String[] expected = text.lines().findFirst().orElseThrow().split(" ");

        List<Problem> problems = connector.check(folder.resolve("routes/folder/flow.camel.yaml"), text);

        assertThat(problems)
                .anyMatch(problem -> problem.line() == Integer.parseInt(expected[1])
                        && problem.message().endsWith("[" + expected[2] + "]"));
        assertThat(problems.toString()).doesNotContain("hunter2");
    }

    static Stream<Path> a_hostile_route_is_refused_with_its_rule_and_line_and_without_its_secret() throws Exception {
        return files().stream();
    }

    private static List<Path> files() throws Exception {
        Path folder =
                Path.of(HostileRoutesTest.class.getResource("/hostile-routes").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
