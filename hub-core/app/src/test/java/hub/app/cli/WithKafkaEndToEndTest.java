package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.demo.DemoCouncil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code toucan run --with-kafka}: the made-up council with a real broker beside it. */
class WithKafkaEndToEndTest {

    private static final int CHILDREN = 100;

    @TempDir
    private Path folder;

    @Test
    void submissions_come_from_a_topic_and_the_fleets_plans_go_to_one() throws IOException {
        Path home = Homes.make(folder.resolve("home"), CHILDREN);
        long plans =
                new DemoCouncil().write(folder.resolve("council"), CHILDREN, 1).plansFor("northshire-fleet");

        Typed first = Typed.toucan(home, "run", "--once", "--with-kafka");
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("northshire-events (kafka)", "northshire-events submissions")
                .contains("northshire.submissions: 10 records", "toucan.northshire-fleet: " + plans + " records")
                .doesNotContain("DOES NOT ADD UP");
        assertThat(Files.exists(home.resolve("config/connectors/northshire-events.yaml")))
                .isFalse();
    }

    @Test
    void a_home_that_is_no_made_up_councils_is_left_alone() throws IOException {
        Path home = Homes.make(folder.resolve("home"), CHILDREN);
        Path settings = home.resolve("config/application.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replaceAll("(?m)^  demo:\\R    children: \\d+\\R    seed: \\d+\\R", ""));

        Typed typed = Typed.toucan(home, "run", "--once", "--with-kafka");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("--with-kafka is for the made-up council");
        assertThat(home.resolve("data/with-kafka")).doesNotExist();
    }
}
