package hub.table;

import hub.connector.Reader;
import hub.connector.Reading;
import java.time.Instant;

/** One feed, in any of its layouts: read from a file, as every reader does, or from rows that come another way. */
public interface Table extends Reader {

    /**
     * Reads a text whose letters are known; it is closed with the reading.
     *
     * @param name what messages call it
     * @param modified the time as at which it holds, where the mapping says {@code modified}
     * @param text a header line and a line for each row, as in a CSV file
     */
    Reading read(String name, Instant modified, java.io.Reader text);
}
