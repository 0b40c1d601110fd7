package hub.testkit;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input read to its end.
 *
 * @param end why the rest could not be read; empty if it could
 */
record ReadWhole(List<ReadItem> items, List<Note> notes, Optional<Fault> end) {

    static ReadWhole of(Reader reader, Input input) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = reader.read(input)) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
            return new ReadWhole(items, reading.notes(), Optional.empty());
        } catch (Fault fault) {
            return new ReadWhole(items, List.of(), Optional.of(fault));
        }
    }

    List<Submission> submissions() {
        return only(Submission.class);
    }

    List<Rejected> rejected() {
        return only(Rejected.class);
    }

    private <I> List<I> only(Class<I> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What makes one submission the same as another, wherever it stands. */
    static Object facts(Submission submission) {
        return List.of(submission.key(), submission.child(), submission.record(), submission.asAt());
    }

    List<Object> facts() {
        return submissions().stream().map(ReadWhole::facts).toList();
    }

    /** Everything that was said of the input. */
    Stream<String> words() {
        return Stream.of(
                        notes.stream().map(Note::message),
                        rejected().stream().map(Rejected::message),
                        submissions().stream().flatMap(s -> s.notes().stream()).map(Note::message),
                        end.stream().map(Fault::getMessage))
                .flatMap(words -> words);
    }

    long noted() {
        return notes.size()
                + submissions().stream().mapToLong(s -> s.notes().size()).sum();
    }
}
