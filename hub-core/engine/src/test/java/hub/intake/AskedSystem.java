package hub.intake;

import hub.connector.Checkpoint;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.PolledReader;
import hub.connector.ReadItem;
import hub.connector.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A system that is asked: it holds lines, and a checkpoint is the number of lines that were read. */
final class AskedSystem implements PolledReader {

    private final LineReader lines;
    private final List<String> held = new ArrayList<>();
    private int stopsAfter = Integer.MAX_VALUE;
    private Supplier<Instant> answering = () -> TestHub.MONDAY;

    /** What each poll was given, {@code start} for nothing. */
    final List<String> askedAfter = new ArrayList<>();

    AskedSystem(Extent extent) {
        this.lines = new LineReader(extent);
    }

    void holds(String... more) {
        held.addAll(Arrays.asList(more));
    }

    void forgets(String line) {
        held.remove(line);
    }

    /** From now on it answers that many lines and then no more. */
    void stopsAnsweringAfter(int count) {
        stopsAfter = count;
    }

    /** From now on it answers as of this time, told when it has been asked. */
    void answersAsOf(Supplier<Instant> time) {
        answering = time;
    }

    @Override
    public Extent extent() {
        return lines.extent();
    }

    @Override
    public Reading read(Input input) {
        return lines.read(input);
    }

    @Override
    public Reading poll(Optional<Checkpoint> after) {
        askedAfter.add(after.map(Checkpoint::value).orElse("start"));
        int from = after.map(c -> Integer.parseInt(c.value())).orElse(0);
        String[] rest = held.subList(from, held.size()).toArray(String[]::new);
        Reading reading = lines.read(TestHub.input("answer", answering.get(), rest));
        return new Reading() {
            private int read = from;

            @Override
            public Optional<ReadItem> next() {
                if (read == stopsAfter) {
                    throw Fault.unavailable("the system does not answer", null);
                }
                Optional<ReadItem> item = read == held.size() ? Optional.empty() : reading.next();
                read += item.isPresent() ? 1 : 0;
                return item;
            }

            @Override
            public List<Note> notes() {
                return List.of();
            }

            @Override
            public Optional<Checkpoint> checkpoint() {
                return Optional.of(new Checkpoint(Integer.toString(read)));
            }

            @Override
            public void close() {
                reading.close();
            }
        };
    }
}
