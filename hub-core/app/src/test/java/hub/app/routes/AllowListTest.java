package hub.app.routes;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.config.Home;
import hub.app.config.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowListTest {

    @TempDir
    Path folder;

    @Test
    void the_hubs_own_list_is_in_order_and_allows_no_script() {
        AllowList list = AllowList.builtIn();

        assertThat(list.problems()).isEmpty();
        assertThat(list.has(AllowList.Kind.COMPONENTS, "file")).isTrue();
        assertThat(list.has(AllowList.Kind.COMPONENTS, "exec")).isFalse();
        assertThat(list.names(AllowList.Kind.LANGUAGES)).containsExactlyInAnyOrder("simple", "constant");
    }

    @Test
    void an_operator_adds_a_component_with_the_reason_beside_it() throws IOException {
        AllowList list = operators("components:\n  kafka: The council's own event backbone\n");

        assertThat(list.problems()).isEmpty();
        assertThat(list.has(AllowList.Kind.COMPONENTS, "kafka")).isTrue();
        assertThat(list.has(AllowList.Kind.COMPONENTS, "file")).isTrue();
    }

    @Test
    void an_entry_without_a_reason_allows_nothing_and_is_named_with_its_line() throws IOException {
        AllowList list = operators("components:\n  kafka: The backbone\n  ftp:\n");

        assertThat(list.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "config/routes-allowed.yaml:3: \"ftp\" needs a reason: write beside it why routes may use it");
        assertThat(list.has(AllowList.Kind.COMPONENTS, "ftp")).isFalse();
        assertThat(list.has(AllowList.Kind.COMPONENTS, "kafka")).isTrue();
    }

    @Test
    void what_runs_code_cannot_be_allowed_for_any_reason() throws IOException {
        AllowList list = operators("languages:\n  groovy: We know what we do\n");

        assertThat(list.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "config/routes-allowed.yaml:2: \"groovy\" runs code or picks endpoints and cannot be allowed");
        assertThat(list.has(AllowList.Kind.LANGUAGES, "groovy")).isFalse();
    }

    @Test
    void a_block_that_does_not_exist_is_named_with_its_line() throws IOException {
        assertThat(operators("never:\n  x: y\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "config/routes-allowed.yaml:1: unknown block \"never\": there is components, asked, languages and data-formats");
    }

    private AllowList operators(String text) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/routes-allowed.yaml"), text);
        return AllowList.of(new Home(folder));
    }
}
