package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hub.store.Databases;
import hub.store.HubDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class ReleaseCommandTest {

    private static final String TOMORROW = LocalDate.now().plusDays(1).toString();

    @TempDir
    Path home;

    @BeforeEach
    void a_hub_that_knows_one_child() throws IOException {
        Homes.make(home, 1);
        try (HubDataSource database =
                Databases.open(Databases.h2Url(Files.createDirectories(home.resolve("data"))), "", "")) {
            new JdbcTemplate(database).update("insert into child values (17, null, now())");
        }
    }

    private Typed release(String... words) {
        return Typed.toucan(
                home, Stream.concat(Stream.of("release"), Stream.of(words)).toArray(String[]::new));
    }

    private Typed record(String categories, String until) {
        return release(
                "record",
                "--child",
                "child-17",
                "--recipient",
                "northshire-fleet",
                "--categories",
                categories,
                "--until",
                until,
                "--reason",
                "The mother asks for it",
                "--by",
                "a.worker");
    }

    @Test
    void a_release_is_recorded_listed_with_who_and_why_and_withdrawn() {
        Typed recorded = record("address,contact", TOMORROW);

        assertThat(recorded.exit()).as(recorded.err()).isZero();
        assertThat(recorded.out())
                .contains("child-17", "northshire-fleet", "address and contact, until " + TOMORROW)
                .contains("by a.worker on", ": The mother asks for it");
        assertThat(release("list", "--json").out()).startsWith("[{\"id\":1,\"child\":\"child-17\"");

        Typed withdrawn = release("withdraw", "1", "--reason", "over", "--by", "b.worker");
        assertThat(withdrawn.exit()).isZero();
        assertThat(withdrawn.out()).contains("Nothing is released.");
    }

    @Test
    void what_cannot_be_released_is_refused_in_words() {
        assertThat(record("medicine", TOMORROW).err()).contains("address and contact");
        assertThat(record("adress", TOMORROW).err()).contains("address and contact");
        assertThat(record("address", "2026-01-01").err()).contains("is over");
        assertThat(release("withdraw", "9", "--reason", "over").err()).contains("there is no release 9");
        assertThat(release("list").out()).contains("Nothing is released.");
    }
}
