package hub.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final Machine QUIET = new Machine(2, 24L << 30, "Linux 6", "17", 0.1);
    private static final Machine BUSY = new Machine(2, 24L << 30, "Linux 6", "17", 6);

    /** Wider than any column. */
    private static final String NOTE =
            "a note that is much longer than a column is wide, and flows over those on its right";

    @TempDir
    Path folder;

    @Test
    void the_table_shows_each_figure_beside_its_reference() {
        assertThat(lines(report(QUIET)))
                .anyMatch(
                        line -> line.matches("first-load +all rows +500 rows/s \\(400-600\\) +2,000 rows/s, loop +4 *"))
                .anyMatch(line -> line.strip().equals(NOTE));
    }

    @Test
    void what_was_left_out_says_why() {
        assertThat(lines(report(QUIET)))
                .anyMatch(line -> line.matches("growth +left out +- +- +- *"))
                .anyMatch(line -> line.strip().equals("takes hours"));
    }

    @Test
    void a_busy_machine_is_called_busy() {
        assertThat(report(BUSY).text()).contains("BUSY");
        assertThat(report(QUIET).text()).doesNotContain("BUSY");
    }

    @Test
    void machines_read_the_machine_the_versions_and_every_figure() throws IOException {
        Path file = folder.resolve("bench.json");
        report(QUIET).writeTo(file);
        JsonNode json = JsonMapper.shared().readTree(file.toFile());

        assertThat(json.at("/machine/cores").intValue()).isEqualTo(2);
        assertThat(json.at("/hub").stringValue()).isEqualTo("abc123");
        assertThat(json.at("/heap").stringValue()).isEqualTo("512m");
        assertThat(json.at("/parts/0/database").stringValue()).isEqualTo("H2 2.4");
        JsonNode row = json.at("/parts/0/rows/0");
        assertThat(row.at("/hub/median").doubleValue()).isEqualTo(500);
        assertThat(row.at("/hub/min").doubleValue()).isEqualTo(400);
        assertThat(row.at("/reference/figures/median").doubleValue()).isEqualTo(2_000);
        assertThat(row.at("/times").doubleValue()).isEqualTo(4);
        assertThat(json.at("/parts/0/rows/1/hub").isNull()).isTrue();
    }

    private static List<String> lines(Report report) {
        return report.text().lines().toList();
    }

    private static Report report(Machine machine) {
        Row measured = Row.of("first-load", "all rows", Figures.of("rows/s", List.of(500.0, 400.0, 600.0)))
                .against("loop", Figures.once("rows/s", 2_000))
                .noting(NOTE);
        List<Row> rows = List.of(measured, Row.leftOut("growth", "takes hours"));
        return new Report(machine, "abc123", "512m", 1_000, 3, List.of(new Report.Part("H2 2.4", rows)));
    }
}
