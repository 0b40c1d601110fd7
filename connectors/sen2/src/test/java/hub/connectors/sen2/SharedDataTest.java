package hub.connectors.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connectors.sen2.layout.Item;
import hub.model.Child;
import hub.model.EhcPlan;
import hub.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shared files, where they lie beside the checkout (or where {@code toucan.shared} says). */
class SharedDataTest {

    @Test
    void the_shared_return_is_taken_whole_and_written_again_with_all_that_it_says() throws IOException {
        byte[] bytes = Files.readAllBytes(shared("sen2/sample-sen2-synthetic.xml"));
        Returns read = Returns.read("sample-sen2-synthetic.xml", bytes);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.records(Child.class)).hasSize(2);
        assertThat(read.records(EhcPlan.class)).hasSize(2);
        assertThat(read.findings()).isEmpty();
        assertThat(CanonicalXml.of(read.written())).isEqualTo(CanonicalXml.of(bytes));
    }

    @Test
    void every_code_of_the_shared_lists_is_known() throws IOException {
        List<String> rows = Files.readAllLines(shared("code-sets/sen2-code-lists.csv"));
        for (Item item : Item.values()) {
            rows.stream()
                    .filter(row -> row.startsWith(item.element() + ","))
                    .map(row -> row.split(",")[1])
                    .forEach(code ->
                            assertThat(item.lists(code)).as(item + " " + code).isTrue());
        }
    }

    @Test
    void every_field_of_the_shared_list_is_an_item() throws IOException {
        String fields = Files.readString(shared("sen2/FIELDS.md"));
        assertThat(Arrays.stream(Item.values())
                        .filter(item -> item != Item.ATTENDANCE)
                        .map(Item::element))
                .allSatisfy(element -> assertThat(fields).containsIgnoringCase(element));
    }

    private static Path shared(String path) {
        Path file = SharedData.folder(path);
        assumeTrue(Files.exists(file), "the shared data is not beside this checkout");
        return file;
    }
}
