package hub.app.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.Checkout;
import hub.testkit.ContractRun;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewConnectorTest {

    @TempDir
    Path folder;

    @Test
    void it_compiles_against_the_contract_alone_and_keeps_every_promise_of_the_kit() throws IOException {
        write(new NewName("town-register", "org.example.town"));
        BuiltProject built = new BuiltProject(folder);

        ContractRun run = ContractRun.ofClasses(built.classes(), built.testClasses());

        assertThat(run.broken()).isEmpty();
        assertThat(run.kept()).isGreaterThan(35);
    }

    @Test
    void it_is_the_example_file_by_file_under_its_own_name() throws IOException {
        List<Path> written = write(NewName.of("town-register"));

        assertThat(written)
                .extracting(file -> folder.relativize(file).toString())
                .contains(
                        "pom.xml",
                        "README.md",
                        "archive.xml",
                        "src/main/java/connectors/townregister/TownRegisterConnector.java",
                        "src/main/resources/kamelets/town-register-source.kamelet.yaml",
                        "home/routes/town-register/children.camel.yaml",
                        "home/town-register/in/.keep");
        assertThat(written).hasSize(filesOfTheExample() + 1);
        for (Path file : written) {
            assertThat(file.toString()).doesNotContainIgnoringCase("example");
            assertThat(Files.readString(file).replace("\"examples\"", ""))
                    .as(file.toString())
                    .doesNotContainIgnoringCase("example-folder")
                    .doesNotContainIgnoringCase("examplefolder")
                    .doesNotContainIgnoringCase("example folder");
        }
    }

    /** What the hub's build tries, with the description of the archive in the place of the pom. */
    private static int filesOfTheExample() throws IOException {
        Path example = Checkout.top().resolve("connectors/example-folder");
        try (Stream<Path> files = Files.walk(example)) {
            return (int) files.filter(Files::isRegularFile)
                    .filter(file -> !example.relativize(file).startsWith("target"))
                    .count();
        }
    }

    @Test
    void its_pom_depends_on_what_the_examples_pom_depends_on() throws IOException {
        write(NewName.of("town-register"));

        assertThat(dependencies(folder.resolve("pom.xml")))
                .isEqualTo(dependencies(Checkout.top().resolve("connectors/example-folder/pom.xml")))
                .contains("hub-spi", "hub-tables", "hub-testkit");
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<url>file:///srv/toucan/target/maven</url>", "<artifactId>town-register</artifactId>");
    }

    private static String dependencies(Path pom) throws IOException {
        String text = Files.readString(pom);
        return text.substring(text.indexOf("<dependencies>"), text.indexOf("</dependencies>"));
    }

    @Test
    void a_folder_in_which_something_lies_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> write(NewName.of("town-register"))).hasMessageContaining("is not an empty folder");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Town", "1st", "town_register", "town--register", "town-", "../town", ""})
    void an_id_that_a_route_or_a_folder_could_not_bear_is_refused(String id) {
        assertThatThrownBy(() -> NewName.of(id)).hasMessageContaining("cannot be a connector's id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example.new", "org/example", "Org.Example", ""})
    void a_package_that_java_could_not_bear_is_refused(String inPackage) {
        assertThatThrownBy(() -> new NewName("town", inPackage)).hasMessageContaining("give one with --package");
    }

    private List<Path> write(NewName name) {
        return new NewConnector(name, URI.create("file:///srv/toucan/target/maven")).writeTo(folder);
    }
}
