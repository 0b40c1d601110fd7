package kept;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.ChildRef;
import hub.model.HubRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A record a line: what kind, and its key. */
final class KeptReader implements Reader {

    private final Clock clock;

    KeptReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Extent extent() {
        return Extent.SNAPSHOT;
    }

    @Override
    public Reading read(Input input) {
        try (InputStream in = input.open()) {
            Iterator<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().iterator();
            return new Lines(input.name(), lines);
        } catch (IOException e) {
            throw Fault.unavailable(input.name() + " cannot be read", e);
        }
    }

    private final class Lines implements Reading {

        private final String input;
        private final Iterator<String> lines;
        private long row;

        Lines(String input, Iterator<String> lines) {
            this.input = input;
            this.lines = lines;
        }

        @Override
        public Optional<ReadItem> next() {
            return lines.hasNext() ? Optional.of(item(lines.next(), Position.ofRow(input, ++row))) : Optional.empty();
        }

        private ReadItem item(String line, Position position) {
            switch (line) {
                case "torn":
                    throw Fault.rejected("the rest of " + input + " cannot be read: send it again");
                case "gone":
                    throw Fault.unavailable("the far side stopped answering", new IOException("gone"));
                case "broken":
                    throw Fault.defect("this should not happen", null);
                default:
                    Optional<HubRecord> record = KeptRecords.of(line);
                    return record.isPresent()
                            ? submission(line, record.get(), position)
                            : new Rejected(position.field("kind"), "unknown-kind", "use a kind that is known", line::getBytes);
            }
        }

        private Submission submission(String line, HubRecord record, Position position) {
            return new Submission(
                    line + "-1",
                    record.type().aboutChild() ? Optional.of(child()) : Optional.empty(),
                    record,
                    clock.instant(),
                    List.of(new Note("kind", "was a word")),
                    position,
                    line::getBytes);
        }

        private ChildRef child() {
            return ChildRef.of(KeptRecords.NUMBER);
        }

        @Override
        public List<Note> notes() {
            return List.of(new Note("", row + " lines"));
        }

        @Override
        public void close() {}
    }
}
