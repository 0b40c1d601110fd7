package hub.intake;

import hub.connector.Checkpoint;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.store.QuietFaults;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Walks through one input. What can no longer be read becomes one last item: the input as a whole, to be set aside. */
final class ReadInput implements Items {

    private final Feed feed;
    private final Keep keep;
    private final Supplier<Reading> opening;
    private final UnaryOperator<Input> opened;
    private Input input;
    private Optional<Reading> reading = Optional.empty();
    private boolean ended;
    private boolean cutShort;
    private boolean refused;

    /** Keeps an input that cannot be read. */
    @FunctionalInterface
    interface Keep {
        /** Where the whole input is kept; empty if its bytes go with the row. */
        Optional<String> whole(Input input);
    }

    ReadInput(Feed feed, Input input, Keep keep) {
        this(feed, input, keep, () -> feed.reader().read(input), UnaryOperator.identity());
    }

    private ReadInput(Feed feed, Input input, Keep keep, Supplier<Reading> opening, UnaryOperator<Input> opened) {
        this.feed = feed;
        this.input = input;
        this.keep = keep;
        this.opening = opening;
        this.opened = opened;
    }

    /**
     * What a system answers that is asked. What is set aside of it is as old as the answer, and so never older than what was taken of it.
     *
     * @param label stands for the input in messages and in what is set aside; it has no bytes
     */
    static ReadInput polled(Feed feed, Input label, Supplier<Reading> asking, Clock clock) {
        Keep nothingToKeep = input -> {
            throw Fault.defect("the reader of " + feed + " refuses what it asked for: tell its author", null);
        };
        return new ReadInput(
                feed, label, nothingToKeep, asking, asked -> new Input(asked.name(), clock.instant(), asked.body()));
    }

    @Override
    public Optional<Arrived> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (reading.isEmpty()) {
                reading = Optional.of(watched(opening));
                input = opened.apply(input);
            }
            Optional<ReadItem> item = watched(reading.get()::next);
            ended = item.isEmpty();
            return item.map(read -> new Arrived(read, input, Optional.empty(), Ruling.NONE));
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.REJECTED) {
                throw fault;
            }
            return Optional.of(wholeInput(fault));
        }
    }

    private Arrived wholeInput(Fault fault) {
        ended = true;
        cutShort = true;
        refused = reading.isEmpty();
        Optional<String> file = keep.whole(input);
        String reason = refused ? "cannot-be-read" : "cannot-be-read-on";
        Rejected rest = new Rejected(
                Position.ofRow(input.name(), 0),
                reason,
                String.valueOf(fault.getMessage()),
                () -> InputFiles.bytes(input));
        return new Arrived(rest, input, file, Ruling.NONE);
    }

    /** A reader may fail in ways it did not declare; what its exception says is not repeated, it may quote the row. */
    private <T> T watched(Supplier<T> step) {
        try {
            return step.get();
        } catch (Fault fault) {
            throw fault;
        } catch (RuntimeException e) {
            throw QuietFaults.of(
                    Fault.Kind.DEFECT, "the reader of " + feed + " failed on " + input.name() + ": tell its author", e);
        }
    }

    /** Whether not even a first item could be read. */
    boolean refused() {
        return refused;
    }

    @Override
    public boolean whole() {
        return ended && !cutShort;
    }

    @Override
    public List<Long> settled() {
        return List.of();
    }

    @Override
    public Optional<Checkpoint> checkpoint() {
        return reading.flatMap(r -> watched(r::checkpoint));
    }

    @Override
    public List<Note> notes() {
        return reading.map(r -> watched(r::notes)).orElse(List.of());
    }

    @Override
    public void close() {
        reading.ifPresent(Reading::close);
    }
}
