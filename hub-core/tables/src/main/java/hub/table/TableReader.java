package hub.table;

import hub.connector.Input;
import hub.connector.Reader;
import hub.connector.Reading;

/** Reads one feed, in any of its layouts. */
record TableReader(Extent extent, Layouts layouts) implements Reader {

    @Override
    public Reading read(Input input) {
        return TableReading.open(layouts, input);
    }
}
