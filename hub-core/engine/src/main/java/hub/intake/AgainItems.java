package hub.intake;

import hub.connector.Checkpoint;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Submission;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Walks through what was set aside or laid before a person, each original read again as if it had just come. */
final class AgainItems implements Items {

    /**
     * An original to read again.
     *
     * @param quarantined the row of the quarantine that is settled by it
     * @param input under its first name and time, so that it is as old as it was
     * @param file where the whole input is kept, if it is
     * @param ruling what a person said of it
     * @param only the submission the ruling is about, if the original holds several
     */
    record Original(
            Optional<Long> quarantined, Input input, Optional<String> file, Ruling ruling, Optional<Key> only) {}

    /** Names a submission within its source. */
    record Key(String type, String key) {
        boolean is(Submission submission) {
            return submission.record().type().text().equals(type)
                    && submission.key().equals(key);
        }
    }

    private final Feed feed;
    private final Iterator<Original> originals;
    private final List<Long> settled = new ArrayList<>();
    private Optional<Original> current = Optional.empty();
    private Optional<ReadInput> reading = Optional.empty();

    AgainItems(Feed feed, Iterator<Original> originals) {
        this.feed = feed;
        this.originals = originals;
    }

    @Override
    public Optional<Arrived> next() {
        while (reading.isPresent() || originals.hasNext()) {
            if (reading.isEmpty()) {
                open(originals.next());
            }
            Optional<Arrived> item = reading.get().next();
            if (item.isEmpty()) {
                shut();
            } else if (isMeant(item.get())) {
                return item.map(this::ruled);
            }
        }
        return Optional.empty();
    }

    private void open(Original original) {
        current = Optional.of(original);
        reading = Optional.of(new ReadInput(feed, original.input(), input -> original.file()));
    }

    private void shut() {
        current.flatMap(Original::quarantined).ifPresent(settled::add);
        close();
    }

    private boolean isMeant(Arrived item) {
        Optional<Key> only = current.orElseThrow().only();
        return only.isEmpty()
                || !(item.item() instanceof Submission submission)
                || only.get().is(submission);
    }

    private Arrived ruled(Arrived item) {
        return new Arrived(
                item.item(), item.input(), item.file(), current.orElseThrow().ruling());
    }

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    public List<Long> settled() {
        List<Long> done = List.copyOf(settled);
        settled.clear();
        return done;
    }

    @Override
    public Optional<Checkpoint> checkpoint() {
        return Optional.empty();
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public void close() {
        reading.ifPresent(ReadInput::close);
        reading = Optional.empty();
        current = Optional.empty();
    }
}
