package hub.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingCheckTest {

    @TempDir
    Path folder;

    private String good;

    @BeforeEach
    void a_good_mapping() throws IOException, URISyntaxException {
        good = Files.readString(Path.of(
                MappingCheckTest.class.getResource("/mappings/people.yaml").toURI()));
    }

    @Test
    void nothing_is_wrong_with_a_good_mapping() throws IOException {
        assertThat(check(good)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "born:   {date ! born:   {datum ! there is no \"datum\" here",
                "born:   {date: [dd/mm/yyyy ! born:   {date: [mm/dd/yyyy, dd/mm/yyyy ! two days",
                "dd/mm/yyyy ! dd/mm/yy ! yyyy, each once",
                "nhs:    nhs-number ! nhs:    nhs-numbr ! cannot be a \"nhs-numbr\"",
                "nhs:    nhs-number ! nhs:    text ! nhs-number is needed",
                "Female: FEMALE ! Female: FEMININE ! \"FEMININE\" is none of FEMALE",
                "sex:    {codes: {Female: FEMALE, Male: MALE, Unknown: NOT_RECORDED}} ! sex:    text ! needs codes",
                "sex:    {codes: {Female: FEMALE, Male: MALE, Unknown: NOT_RECORDED}} ! sex:    {codes: sexes} ! no list \"sexes\"",
                "sex: sex ! gender: sex ! has no \"gender\"",
                "birth-date: born ! birth-date: Born ! there is no column Born",
                "use: use ! usage: use ! has no \"usage\"",
                "type: contact ! type: contract ! no such record type",
                "extent: changes ! extent: change ! must be one of snapshot or changes",
                "title: People ! titel: People ! there is no \"titel\" here",
                "key: \"{id}\" ! key: \"id\" ! in braces",
                "rank: rank ! rank: triggers ! is a list",
                "restricted: barred ! restricted: {a: barred} ! a column's name is needed",
                "identifiers: [id, nhs, upn] ! identifiers: [id, nhs] ! nothing uses column upn",
                "feed: people ! feed: persons ! must start with its feed",
                "phone:  text ! phone:  text\\n  phone:  text ! no YAML",
                "columns: ! columns: [ ! no YAML"
            })
    void a_mistake_is_named_with_its_line(String right, String wrong, String message) throws IOException {
        assertThat(good).contains(right);
        String text = good.replaceFirst(Pattern.quote(right), wrong.replace("\\n", "\n"));

        List<Problem> problems = check(text);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("people.yaml");
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void the_line_is_the_one_where_the_mistake_stands() throws IOException {
        List<String> lines = good.lines().toList();
        int line = lines.indexOf("      birth-date: born") + 1;

        assertThat(check(good.replace("      birth-date: born", "      birth-day: born")))
                .extracting(Problem::line)
                .contains(line);
        assertThat(check(good.replace("      birth-date: born", "      birth-date: Born")))
                .extracting(Problem::toString)
                .anyMatch(text -> text.startsWith("people.yaml:" + line + ": "));
    }

    @Test
    void a_mapping_about_a_child_says_how_to_find_it() throws IOException {
        String text = good.substring(0, good.indexOf("child:")) + good.substring(good.indexOf("records:"));

        assertThat(check(text)).extracting(Problem::message).anyMatch(m -> m.contains("a child is about a child"));
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertThat(MappingCheck.check(folder.resolve("nothing.yaml"))).hasSize(1);
    }

    @Test
    void a_councils_own_file_stands_for_the_connectors_and_its_mistakes_stop_the_start() throws IOException {
        Files.writeString(
                folder.resolve("people.yaml"),
                good.replace("birth-date: born\n      sex", "birth-day: born\n      sex"));

        assertThatThrownBy(() -> Tables.reader(folder, "people"))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                .hasMessageContaining("people.yaml:")
                .hasMessageContaining("birth-day");
    }

    @Test
    void a_feed_without_a_mapping_stops_the_start() {
        assertThatThrownBy(() -> Tables.reader(folder, "animals")).hasMessageContaining("animals.yaml");
    }

    private List<Problem> check(String text) throws IOException {
        Path file = folder.resolve("people.yaml");
        Files.writeString(file, text);
        return MappingCheck.check(file);
    }
}
