package hub.connectors.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connectors.sen2.layout.Module;
import hub.model.Child;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whatever shape a return comes in, the hub learns the same from it. */
class ShapesTest {

    private static final String SHEET = "Data Entry Template";

    private final Parts parts = Parts.of(Returns.sample("sen2-2026.xml"));

    @Test
    void the_nine_files_of_the_blade_export_say_what_the_xml_says() {
        Returns blade = Returns.read("blade.zip", blade().zip());

        assertThat(blade.rejected()).isEmpty();
        assertThat(blade.facts()).isEqualTo(xml().facts());
        assertThat(blade.written()).isEqualTo(Returns.sample("sen2-2026.xml"));
        assertThat(blade.notes()).isEqualTo(xml().notes());
    }

    @Test
    void the_excel_template_says_what_the_xml_says() throws IOException {
        Returns template = Returns.read("template.xlsx", template().bytes(SHEET));

        assertThat(template.rejected()).isEmpty();
        assertThat(template.facts()).isEqualTo(xml().facts());
    }

    @Test
    void the_samples_of_all_shapes_say_the_same() {
        assertThat(Returns.read("b.zip", Returns.sample("blade-2026.zip")).facts())
                .isEqualTo(xml().facts());
        assertThat(Returns.read("t.xlsx", Returns.sample("template-2026.xlsx")).facts())
                .isEqualTo(xml().facts());
    }

    @Test
    void rows_may_stand_in_any_order() {
        BladeFiles files = blade();
        for (Module module : Module.values()) {
            Collections.shuffle(files.lines(module), new Random(7));
        }
        assertThat(Returns.read("blade.zip", files.zip()).facts()).isEqualTo(xml().facts());
    }

    @Test
    void a_row_that_belongs_to_nobody_is_set_aside_with_its_place() {
        BladeFiles files = blade();
        files.lines(Module.SEN_NEED).add("9001,990,99,424242,PD,1");
        Returns read = Returns.read("blade.zip", files.zip());

        assertThat(read.records(Child.class)).hasSize(5);
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo("belongs-to-nobody");
            assertThat(rejected.position().toString()).isEqualTo("blade.zip, row 5, senneed row 5");
            assertThat(Returns.read("blade.zip", rejected.original().bytes()).rejected())
                    .singleElement()
                    .satisfies(again -> assertThat(again.reason()).isEqualTo("belongs-to-nobody"));
        });
    }

    @Test
    void a_row_without_its_id_or_with_the_id_of_another_or_with_stray_cells_is_set_aside() {
        BladeFiles files = blade();
        files.lines(Module.SEN_NEED).add("9001,990,99,,PD,1");
        String first = files.lines(Module.NAMED_PLAN).get(0);
        files.lines(Module.NAMED_PLAN).add(first);
        files.lines(Module.PLAN_DETAIL).add("9002,990,9,1,999001,,,,1,0,0,stray");
        Returns read = Returns.read("blade.zip", files.zip());

        assertThat(read.rejected())
                .extracting(r -> r.reason())
                .containsExactlyInAnyOrder("no-id", "id-twice", "other-cells");
        assertThat(read.facts()).isEqualTo(xml().facts());
    }

    @Test
    void an_export_without_one_of_its_files_is_refused_with_its_name() {
        assertThatThrownBy(() -> Returns.read(
                        "blade.zip", blade().without(Module.SEN_NEED).zip()))
                .isInstanceOf(Fault.class)
                .hasMessage(
                        "blade.zip is no whole Blade export: there is nothing in it of senneed; put all nine CSV files into one zip");
    }

    @Test
    void a_workbook_that_is_not_the_template_is_refused() {
        assertThatThrownBy(() -> Returns.read("x.xlsx", template().bytes("Sheet 1")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no sheet called \"Data Entry Template\"");
    }

    @Test
    void more_rows_than_fit_in_memory_at_once_are_joined_on_disk() {
        StringBuilder xml = new StringBuilder(new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8));
        int at = xml.indexOf("<Person>");
        String person = xml.substring(xml.indexOf("<Person>", at + 1), xml.indexOf("</Persons>"));
        xml.insert(at, person.repeat(400));
        Parts large = Parts.of(xml.toString().getBytes(StandardCharsets.UTF_8));
        BladeFiles files = new BladeFiles(large.header(), large.persons());
        for (Module module : Module.values()) {
            Collections.shuffle(files.lines(module), new Random(3));
        }
        Returns read = Returns.read("blade.zip", files.zip());

        assertThat(read.rejected()).isEmpty();
        assertThat(read.facts().equals(Returns.read(xml.toString()).facts())).isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = "toucan.draw", matches = "true")
    void the_samples_are_drawn_again() throws IOException {
        Path samples = Path.of("src/main/resources/samples");
        Files.write(samples.resolve("blade-2026.zip"), blade().zip());
        Files.write(samples.resolve("template-2026.xlsx"), template().bytes(SHEET));
    }

    private Returns xml() {
        return Returns.read("sen2-2026.xml", Returns.sample("sen2-2026.xml"));
    }

    private BladeFiles blade() {
        return new BladeFiles(parts.header(), parts.persons());
    }

    private TemplateFile template() {
        return new TemplateFile(parts.header(), parts.persons(), TemplateLabels.ALL);
    }
}
