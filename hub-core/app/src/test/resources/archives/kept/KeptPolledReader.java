package kept;

import hub.connector.Checkpoint;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.PolledReader;
import java.util.List;
import java.util.Optional;

/** Has nothing new, and remembers how often it was asked. */
final class KeptPolledReader implements PolledReader {

    @Override
    public Extent extent() {
        return Extent.CHANGES;
    }

    @Override
    public Reading read(Input input) {
        throw Fault.rejected("this source is asked, not read");
    }

    @Override
    public Reading poll(Optional<Checkpoint> after) {
        return new Reading() {
            @Override
            public Optional<ReadItem> next() {
                return Optional.empty();
            }

            @Override
            public List<Note> notes() {
                return List.of();
            }

            @Override
            public Optional<Checkpoint> checkpoint() {
                return Optional.of(new Checkpoint(after.map(Checkpoint::value).orElse("") + "I"));
            }

            @Override
            public void close() {}
        };
    }
}
