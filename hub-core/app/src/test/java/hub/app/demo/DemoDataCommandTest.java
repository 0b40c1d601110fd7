package hub.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoDataCommandTest {

    private final StringWriter printed = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writes_the_council_and_prints_what_is_in_it() {
        int status = run(
                "--children",
                "300",
                "--seed",
                "7",
                "--out",
                folder.resolve("new").toString());

        assertThat(status).isZero();
        assertThat(folder.resolve("new/liquidlogic/children/children-20261120T0200.csv"))
                .exists();
        assertThat(printed.toString())
                .contains("Northshire, a made-up council: 300 children, seed 7")
                .contains("300  liquidlogic/children")
                .containsPattern("northshire-fleet: \\d+ plans")
                .contains("a plan for each journey");
    }

    @Test
    void prints_json_for_a_script() {
        run("--children", "300", "--out", folder.toString(), "--json");

        JsonNode summary = JsonMapper.shared().readTree(printed.toString());
        assertThat(summary.at("/children").intValue()).isEqualTo(300);
        assertThat(summary.at("/seed").longValue()).isEqualTo(1);
        assertThat(summary.at("/expected/redwing-travel/PLAN").intValue()).isPositive();
    }

    @Test
    void refuses_a_folder_that_is_not_empty_and_leaves_it_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(run("--out", folder.toString())).isEqualTo(2);
        assertThat(complaints.toString()).contains("is not empty; name an empty one, or one that is not there yet");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void refuses_a_file_in_place_of_a_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(run("--out", file.toString())).isEqualTo(2);
        assertThat(complaints.toString()).contains("is a file; name a folder");
    }

    @Test
    void refuses_a_council_of_no_children_in_words() {
        assertThat(run("--children", "0", "--out", folder.toString())).isEqualTo(2);
        assertThat(complaints.toString())
                .contains("--children: a made-up council has 1 to 800000 children")
                .doesNotContain("Exception");
    }

    @Test
    void explains_itself() {
        assertThat(run("--help")).isZero();
        assertThat(printed.toString()).contains("--children=N", "--seed=S", "--out=DIR", "--json");
    }

    private int run(String... arguments) {
        return new CommandLine(new DemoDataCommand())
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complaints))
                .execute(arguments);
    }
}
