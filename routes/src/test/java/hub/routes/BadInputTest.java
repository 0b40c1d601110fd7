package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.hostile.BadInput;
import hub.testkit.hostile.BadInput.Expected;
import hub.testkit.hostile.BadInput.Neighbour;
import hub.testkit.hostile.Corpus;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the corpus of bad input, brought to one running hub by its door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    /** On a machine that does nothing else, with much to spare; as many times that as there is work for each processor. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** After a collection, of the whole process: the hub, its connectors and this test. */
    private static final long HEAP = 400L << 20;

    private Brought brought;

    @BeforeAll
    void bring_all(@TempDir Path folder) throws Exception {
        brought = Brought.all(folder);
    }

    static List<BadInput> rows() {
        return Corpus.rows();
    }

    static Stream<BadInput> neighbours() {
        return rows().stream().filter(row -> row.neighbour() != Neighbour.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_is_brought_becomes_what_the_corpus_says(BadInput row) {
        assertThat(brought.became(row)).isEqualTo(row.expected());
        assertThat(brought.codes(row)).isEqualTo(row.codes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void its_good_neighbour_is_taken_and_delivered(BadInput row) {
        assertThat(brought.deliversNeighbour(row)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nothing_of_what_is_not_taken_is_delivered(BadInput row) {
        if (row.expected() != Expected.TAKEN) {
            assertThat(brought.deliversMarked(row)).isFalse();
        }
    }

    @Test
    void no_marked_value_and_no_neighbour_is_in_a_log_line_a_message_a_reason_or_the_health_of_a_connector() {
        assertThat(brought.said()).isNotEmpty();
        assertThat(brought.leaked()).isEmpty();
    }

    @Test
    void nobody_is_asked_for_anything_at_an_address_in_an_input() {
        assertThat(brought.asked()).isEmpty();
    }

    @Test
    void no_row_takes_long() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        long busy = Math.round(machine.getSystemLoadAverage() / machine.getAvailableProcessors());

        assertThat(brought.longest()).isLessThan(LONGEST.multipliedBy(1 + Math.max(0, busy)));
    }

    @Test
    void what_is_larger_than_the_heap_is_read_or_refused_within_it() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(1L << 30);
        assertThat(brought.heap()).isLessThan(HEAP);
    }

    @Test
    void every_connector_goes_on_the_books_balance_and_the_audit_holds() {
        assertThat(brought.troubles())
                .containsExactly(
                        "northshire-transport (transport) has an input that cannot be taken in; it stays where it is");
        assertThat(brought.books().balance()).isTrue();
        assertThat(brought.auditBroken()).isEmpty();
    }

    @Test
    void nothing_is_written_outside_the_places_for_it() {
        assertThat(brought.strayFiles()).isEmpty();
    }
}
