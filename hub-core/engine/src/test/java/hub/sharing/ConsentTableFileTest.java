package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.council.Council;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTableFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counts: decides | counts: wins | must be one of: decides, speaks, ask-a-person, nothing",
                "barred: [yes] | barred: [often] | must be one of: no, yes",
                "because: The council refused. | why: It did. | is missing",
                "row: limited | row: barred | c.yaml:105: row 'barred' stands here twice",
                "counts: speaks | counts: speaks, from: 2026-02-30 | no day of the calendar",
                "rows: | rows: [ | c.yaml:12: this is not YAML"
            })
    void what_is_wrong_is_told_with_its_line(String right, String wrong, String message) throws IOException {
        String table = Files.readString(Council.CONFIG.resolve("consent-precedence.yaml"));
        String replacement = wrong.replace(", from", "\n    from");
        Path file = Files.writeString(
                folder.resolve("c.yaml"), table.replaceFirst("(?<=[ \\n{])" + quoted(right), replacement));

        assertThatThrownBy(() -> ConsentTableFile.read(file))
                .hasMessageMatching("(?s).*c\\.yaml:\\d+: .*")
                .hasMessageContaining(message);
    }

    @Test
    void a_row_that_is_dated_counts_from_its_first_to_its_last_day_only() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), """
                rows:
                  - row: trial
                    when: {word: [given]}
                    counts: speaks
                    because: Tried for a term.
                    from: 2026-09-01
                    until: 2026-12-18
                """);
        ConsentTable table = ConsentTableFile.read(file);
        var given = Map.of(Aspect.WORD, "given");

        assertThat(table.row(given, LocalDate.of(2026, 8, 31)).id()).isEqualTo("no-rule");
        assertThat(table.row(given, LocalDate.of(2026, 9, 1)).id()).isEqualTo("trial");
        assertThat(table.row(given, LocalDate.of(2026, 12, 18)).id()).isEqualTo("trial");
        assertThat(table.row(given, LocalDate.of(2026, 12, 19)).id()).isEqualTo("no-rule");
        assertThat(table.row(Map.of(Aspect.WORD, "refused"), LocalDate.of(2026, 9, 1))
                        .id())
                .as("what the row does not name")
                .isEqualTo("no-rule");
        assertThat(table.turnAfter(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(table.turnAfter(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2026, 12, 19));
        assertThat(table.turnAfter(LocalDate.of(2026, 12, 18))).isEqualTo(LocalDate.of(2026, 12, 19));
        assertThat(table.turnAfter(LocalDate.of(2026, 12, 19))).isEqualTo(Finding.NEVER);
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }
}
