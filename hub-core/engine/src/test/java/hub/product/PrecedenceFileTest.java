package hub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.council.Council;
import hub.council.Facts;
import hub.council.People;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceFileTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("precedence.yaml"), text.replace("|", "\n"));
    }

    @Test
    void the_project_s_own_file_can_be_read() {
        assertThat(PrecedenceFile.read(Council.CONFIG.resolve("precedence.yaml")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "child: [a-source]|children: [a-source]; :2: there is no record type or component 'children'",
                "child.shoe: [a-source]; :1: there is no record type or component 'child.shoe'",
                "child: a-source; :1: 'child' needs a list of sources",
                "child:|  - A Source; :2: an organisation's id",
                "child: [a-source]|child: [b-source]; :2: 'child' stands here twice",
                "- a; :1: record types are expected here",
                "child: [a-source; this is not YAML"
            })
    void what_is_wrong_is_told_with_its_line(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> PrecedenceFile.read(file))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("precedence.yaml")
                .hasMessageContaining(message.strip());
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> PrecedenceFile.read(folder.resolve("none.yaml")))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void the_named_come_first_then_the_newest_and_a_component_may_have_its_own_order() throws IOException {
        Precedence precedence =
                PrecedenceFile.read(file("child: [northshire-nhs]|child.name: [northshire-liquidlogic]"));
        List<Told<Child>> told =
                List.of(child(People.TRANSPORT, "T", 9), child(People.NHS, "N", 1), child(People.LIQUIDLOGIC, "L", 5));

        assertThat(precedence.ordered(RecordType.CHILD, told))
                .extracting(Told::source)
                .containsExactly(People.NHS, People.TRANSPORT, People.LIQUIDLOGIC);
        assertThat(precedence
                        .believed(RecordType.CHILD, "name", told, Child::name)
                        .value()
                        .map(PersonName::given))
                .contains("L");
    }

    private static Told<Child> child(OrganisationId source, String given, int age) {
        return new Told<>(
                source,
                "c",
                Facts.AS_AT.plusSeconds(age),
                ChildBuilder.builder().name(Known.of(PersonName.of(given, ""))).build());
    }
}
