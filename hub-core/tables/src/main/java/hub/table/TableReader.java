package hub.table;

import hub.connector.Input;
import hub.connector.Reading;
import java.io.Reader;
import java.time.Instant;

/** Reads one feed, in any of its layouts. */
record TableReader(Extent extent, Layouts layouts) implements Table {

    @Override
    public Reading read(Input input) {
        return TableReading.open(layouts, input);
    }

    @Override
    public Reading read(String name, Instant modified, Reader text) {
        return TableReading.open(layouts, name, modified, text);
    }
}
