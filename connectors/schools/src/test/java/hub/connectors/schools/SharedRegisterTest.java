package hub.connectors.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.Input;
import hub.connector.Rejected;
import hub.testkit.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real rows of the register, when the shared data is there. */
class SharedRegisterTest {

    private final Path register = SharedData.folder("gias");

    @BeforeEach
    void shared_data_is_there() {
        assumeTrue(Files.isDirectory(register));
    }

    @ParameterizedTest
    @CsvSource({
        "gias-full-columns-sample-2019.csv, 4",
        "schools-five-councils-mainstream-sample.csv, 369",
        "schools-five-councils-special.csv, 145"
    })
    void every_row_is_taken(String file, int rows) {
        Register read = Register.read("establishments", Input.of(register.resolve(file)));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.schools()).hasSize(rows);
    }

    @Test
    void a_row_whose_cells_are_out_of_place_is_set_aside_and_its_neighbours_are_taken() {
        Register read =
                Register.read("establishments", Input.of(register.resolve("gias-full-columns-sample-2026.csv")));

        assertThat(read.rejected())
                .extracting(Rejected::reason, r -> r.position().field())
                .containsExactly(tuple("bad-number", "ResourcedProvisionCapacity"));
        assertThat(read.schools()).hasSize(4);
    }

    @Test
    void a_link_without_a_line_break_at_its_end_might_be_cut_and_waits() {
        Register read = Register.read("links", Input.of(register.resolve("gias-links-sample.csv")));

        assertThat(read.rejected()).extracting(Rejected::reason).containsExactly("unfinished-row");
    }
}
