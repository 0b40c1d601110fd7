package hub.intake;

import hub.connector.Input;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Does something of the test's before it reads on.
 *
 * @param before the item, counted from 1
 */
record PausingReader(Reader reader, int before, Runnable pause) implements Reader {

    @Override
    public Extent extent() {
        return reader.extent();
    }

    @Override
    public Reading read(Input input) {
        Reading reading = reader.read(input);
        int[] asked = {0};
        return new Reading() {
            @Override
            public Optional<ReadItem> next() {
                asked[0]++;
                if (asked[0] == before) {
                    pause.run();
                }
                return reading.next();
            }

            @Override
            public List<Note> notes() {
                return reading.notes();
            }

            @Override
            public void close() {
                reading.close();
            }
        };
    }
}
