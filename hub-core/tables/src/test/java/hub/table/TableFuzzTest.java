package hub.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.connector.Fault;

/** Whatever bytes are called a table, they are read, set aside row by row, or refused. */
class TableFuzzTest {

    @FuzzTest
    void bytes_are_read_or_refused_and_never_an_accident(byte[] bytes) {
        try {
            Tables.bytes(bytes).items().forEach(item -> item.original().bytes());
        } catch (Fault fault) {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
        }
    }
}
