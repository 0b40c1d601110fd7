package hub.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Input;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsAtTest {

    private static final String MAPPING = """
            feed: runs
            title: Runs
            extent: snapshot
            as-at: [%s]
            columns:
              id: text
              written: {is: date-time}
            records:
              - type: journey
                key: "{id}"
                fields: {run: id}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "runs-20261120T0200.csv, 2026-11-20T02:00:00Z",
        "runs-20260620T0200.csv, 2026-06-20T01:00:00Z",
        "runs-20261120T020059.csv, 2026-11-20T02:00:59Z",
        "runs-20261120.csv, 2026-11-20T00:00:00Z",
        "runs-20261120.csv.gz, 2026-11-20T00:00:00Z",
        "allruns20261120.csv, 2026-11-20T00:00:00Z",
        "runs-120261120.csv, 2026-11-20T03:00:00.123456Z",
        "runs.csv, 2026-11-20T03:00:00.123456Z"
    })
    void the_name_of_the_file_tells_in_london_time_and_else_its_modification(String name, Instant asAt)
            throws Exception {
        assertThat(read("file-name, modified", name, "1,\n").submissions())
                .singleElement()
                .satisfies(s -> assertThat(s.asAt()).isEqualTo(asAt));
    }

    @Test
    void a_column_tells_row_by_row_and_an_empty_cell_leaves_it_to_the_next_choice() throws Exception {
        Tables tables =
                read("\"column:written\", modified", "runs.csv", "1,2026-06-01T09:30\n2,2026-06-01 09:30:00Z\n3,\n");

        assertThat(tables.submissions())
                .extracting(s -> s.asAt().toString())
                .containsExactly("2026-06-01T08:30:00Z", "2026-06-01T09:30:00Z", "2026-11-20T03:00:00.123456Z");
    }

    @Test
    void a_row_that_tells_no_time_is_set_aside() throws Exception {
        assertThat(read("\"column:written\"", "runs.csv", "1,\n").rejected()).containsExactly("2  no-as-at");
    }

    @Test
    void a_file_that_tells_no_time_is_refused() {
        assertThatThrownBy(() -> read("file-name", "runs.csv", "1,\n"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("runs.csv");
    }

    @Test
    void a_name_with_a_time_that_is_none_is_refused() {
        assertThatThrownBy(() -> read("file-name, modified", "runs-20261399.csv", "1,\n"))
                .hasMessageContaining("no time");
    }

    private Tables read(String asAt, String name, String rows) throws Exception {
        String mapping = MAPPING.formatted(asAt);
        if (!asAt.contains("column")) {
            mapping = mapping.replace("fields: {run: id}", "fields: {run: id, vehicle: written}")
                    .replace("{is: date-time}", "text");
        }
        Files.writeString(folder.resolve("runs.yaml"), mapping);
        byte[] bytes = ("id,written\n" + rows).getBytes(StandardCharsets.UTF_8);
        return Tables.read(Tables.reader(folder, "runs"), Input.of(name, Tables.MODIFIED, bytes));
    }
}
