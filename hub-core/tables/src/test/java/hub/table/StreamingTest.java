package hub.table;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import hub.connector.Reader;
import hub.connector.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final byte[] HEADER = Tables.HEADER.getBytes(StandardCharsets.UTF_8);
    private static final byte[] ROW =
            "7,Ann,Holt,14/03/2013,9990001014,,Female,,N,,07700 900101,mobile\n".getBytes(StandardCharsets.UTF_8);

    private final Reader reader = Tables.reader(Path.of("no-such-folder"), "people");

    @Test
    void rows_are_taken_from_the_input_as_they_are_asked_for() throws IOException {
        AtomicLong taken = new AtomicLong();
        Input input = new Input("people-20261120.csv", Tables.MODIFIED, () -> new Rows(100_000, taken));

        try (Reading reading = reader.read(input)) {
            long afterOpening = taken.get();
            for (int i = 0; i < 30; i++) {
                assertThat(reading.next()).isPresent();
            }
            assertThat(taken.get() - afterOpening).isLessThan(1 << 18);
        }
    }

    @Test
    void a_table_ten_times_longer_than_the_heap_would_hold_is_read_to_its_end() {
        int rows = 100_000;
        Input input = new Input("people-20261120.csv", Tables.MODIFIED, () -> new Rows(rows, new AtomicLong()));

        long items = 0;
        long most = 0;
        try (Reading reading = reader.read(input)) {
            while (reading.next().isPresent()) {
                items++;
                if (items % 100_000 == 0) {
                    most = Math.max(most, usedAfterCollection());
                }
            }
        }

        assertThat(items).isEqualTo(3L * rows);
        assertThat(most).isLessThan(48L << 20);
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A table of equal rows that exists nowhere as a whole, and counts what is taken from it. */
    private static final class Rows extends InputStream {
        private final InputStream header = new ByteArrayInputStream(HEADER);
        private final long end;
        private final AtomicLong taken;
        private long at;

        Rows(long rows, AtomicLong taken) {
            this.end = rows * ROW.length;
            this.taken = taken;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = header.read(into, offset, length);
            if (read > 0) {
                return read;
            }
            int count = 0;
            while (count < length && at < end) {
                into[offset + count++] = ROW[(int) (at++ % ROW.length)];
            }
            taken.addAndGet(count);
            return count == 0 ? -1 : count;
        }
    }
}
