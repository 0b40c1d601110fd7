package hub.connectors.liquidlogic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.ReadItem;
import hub.connector.Rejected;
import hub.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real export files of the shared data, when they are there. */
class CouncilExportsTest {

    private final Path exports = SharedData.folder("child-records");

    @BeforeEach
    void shared_data_is_there() {
        assumeTrue(Files.isDirectory(exports));
    }

    @Test
    void the_good_rows_of_the_reconciliation_file_are_taken_and_the_others_set_aside() {
        List<ReadItem> items = read("council-exports/reconciliation_test_data.csv");

        assertThat(Extracts.submissions(items)).hasSize(8);
        assertThat(Extracts.rejected(items))
                .extracting(
                        r -> r.position().row(),
                        Rejected::reason,
                        r -> r.position().field())
                .containsExactly(tuple(6L, "bad-nhs-number", "NHSNumber"), tuple(7L, "unfinished-row", ""));
    }

    @Test
    void search_lists_without_a_local_number_are_set_aside_row_by_row() {
        assertThat(Extracts.rejected(read("council-exports/no_match.csv")))
                .extracting(Rejected::reason)
                .containsExactly("no-source-key");
        List<ReadItem> batch = read("council-exports/sui_batch_search_queries_small.csv");
        assertThat(Extracts.submissions(batch)).isEmpty();
        assertThat(Extracts.rejected(batch)).hasSize(300);
        assertThat(Extracts.rejected(batch).subList(0, 299))
                .extracting(Rejected::reason)
                .containsOnly("no-source-key");
        assertThat(batch.get(299))
                .isInstanceOfSatisfying(
                        Rejected.class, last -> assertThat(last.reason()).isEqualTo("unfinished-row"));
    }

    @Test
    void files_of_another_layout_are_refused_whole_with_the_columns_they_lack() throws IOException {
        for (Path file : foreign()) {
            assertThatThrownBy(() -> Extracts.read("children", Input.of(file)))
                    .isInstanceOfSatisfying(Fault.class, fault -> {
                        assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
                        assertThat(fault)
                                .hasMessageContaining(file.getFileName().toString());
                    });
        }
    }

    @Test
    void no_file_crashes_any_reader() throws IOException {
        try (Stream<Path> files = Files.walk(exports)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Extracts.FEEDS.forEach(feed -> readOrRefused(feed, file));
            }
        }
    }

    private static void readOrRefused(String feed, Path file) {
        try {
            Extracts.read(feed, Input.of(file));
        } catch (Fault fault) {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
        }
    }

    private List<Path> foreign() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("school-lists", "school-lists-templates", "pds-match-responses")) {
            try (Stream<Path> inside = Files.list(exports.resolve(folder))) {
                inside.forEach(files::add);
            }
        }
        files.add(exports.resolve("council-exports/eclipse-personByCriteria.json"));
        return files;
    }

    private List<ReadItem> read(String file) {
        return Extracts.read("children", Input.of(exports.resolve(file)));
    }
}
