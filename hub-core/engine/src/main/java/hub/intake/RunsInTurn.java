package hub.intake;

import hub.connector.Checkpoint;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.PolledReader;
import hub.connector.Reader;
import hub.store.QuietFaults;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Runs of one feed follow one another; runs of different feeds go on side by side. */
final class RunsInTurn {

    private final TakeRun runs;
    private final InputFiles files;
    private final CheckpointTable checkpoints;
    private final Clock clock;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    RunsInTurn(TakeRun runs, InputFiles files, CheckpointTable checkpoints, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    IntakeReport take(Feed feed, Input input) {
        String digest = InputFiles.digest(input);
        return inTurn(
                feed,
                () -> runs.last(feed, digest)
                        .map(IntakeReport::takenAgain)
                        .orElseGet(() -> takeNew(feed, input, digest)));
    }

    /** Asks a system from where it was last read to, and takes in what it answers. */
    IntakeReport poll(Feed feed, PolledReader reader, Input label) {
        return inTurn(feed, () -> {
            Optional<Checkpoint> after =
                    reader.extent() == Reader.Extent.SNAPSHOT ? Optional.empty() : checkpoints.of(feed);
            Run run = runs.open(feed, label, "", false);
            try (ReadInput items = ReadInput.polled(feed, label, () -> reader.poll(after), clock)) {
                return runs.take(run, items);
            }
        });
    }

    private IntakeReport takeNew(Feed feed, Input input, String digest) {
        Run run = runs.open(feed, input, digest, false);
        try (ReadInput items = new ReadInput(feed, input, whole -> Optional.of(files.keep(whole)))) {
            return runs.take(run, items);
        }
    }

    /** Reads originals again, in a run of its own that is named after the first of them. */
    IntakeReport again(Feed feed, Input label, Iterator<AgainItems.Original> originals) {
        return inTurn(feed, () -> {
            try (AgainItems items = new AgainItems(feed, originals)) {
                return runs.again(runs.open(feed, label, "", true), items);
            }
        });
    }

    /** Takes away records whose absence a person confirmed. */
    IntakeReport takeAway(Feed feed, Input label, List<Long> records, Instant at) {
        return inTurn(feed, () -> {
            try (AgainItems nothing =
                    new AgainItems(feed, List.<AgainItems.Original>of().iterator())) {
                return runs.takeAway(runs.open(feed, label, "", true), records, at, nothing);
            }
        });
    }

    private IntakeReport inTurn(Feed feed, Supplier<IntakeReport> work) {
        ReentrantLock turn = turns.computeIfAbsent(feed.toString(), f -> new ReentrantLock(true));
        turn.lock();
        try {
            return work.get();
        } catch (Fault fault) {
            throw fault;
        } catch (DataAccessException | TransactionException e) {
            throw QuietFaults.of(
                    Fault.Kind.UNAVAILABLE, "the database does not answer: the input is taken again later", e);
        } catch (RuntimeException e) {
            throw QuietFaults.of(Fault.Kind.DEFECT, "the hub failed on an input of " + feed + ": tell its makers", e);
        } finally {
            turn.unlock();
        }
    }
}
