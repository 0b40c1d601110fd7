package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hub.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsCommandTest {

    private static final String FLEET = "northshire-fleet-transport";

    @TempDir
    Path home;

    @BeforeEach
    void a_hub_that_has_run() throws IOException {
        Homes.make(home, 1);
        Databases.open(Databases.h2Url(Files.createDirectories(home.resolve("data"))), "", "")
                .close();
    }

    private Typed agreements(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "agreements";
        System.arraycopy(words, 0, all, 1, words.length);
        return Typed.toucan(home, all);
    }

    @Test
    void the_list_tells_how_each_stands() {
        Typed typed = agreements("list");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains(FLEET + " ")
                .contains("in-force")
                .contains("Transport healthcare plans for Redwing Travel");
        assertThat(agreements("list", "--json").out()).startsWith("[{\"id\":\"" + FLEET);
    }

    @Test
    void a_stop_tells_who_when_and_why_and_is_lifted_by_resuming() {
        Typed stopped = agreements("stop", FLEET, "--reason", "a lost tablet", "--by", "a.governor");

        assertThat(stopped.exit()).as(stopped.err()).isZero();
        assertThat(stopped.out()).contains("stopped").contains("by a.governor: a lost tablet");
        assertThat(agreements("list").out()).contains("by a.governor: a lost tablet");
        assertThat(agreements("resume", FLEET, "--reason", "found").out())
                .contains("in-force")
                .doesNotContain("a.governor");
    }

    @Test
    void what_cannot_be_stopped_is_refused_in_words() {
        Typed typed = agreements("stop", "nobody-s", "--reason", "why");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("no agreement is called \"nobody-s\"");
    }

    @Test
    void a_check_names_what_is_wrong_and_what_ends_with_file_and_line() throws IOException {
        Path file = home.resolve("config/agreements/redwing-travel-transport.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("until: 2027-08-31", "until: 2025-09-30"));
        Path next = home.resolve("next.yaml");
        Files.writeString(next, text.replace("consent: needed", "consent: perhaps"));

        Typed ended = agreements("check");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .contains("warning: config/agreements/redwing-travel-transport.yaml:29: ended on 2025-09-30")
                .contains("All is well.");
        Typed wrong = agreements("check", next.toString());
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out())
                .contains("next.yaml:26: 'consent' must be one of")
                .contains("Wrong: 1");
    }
}
