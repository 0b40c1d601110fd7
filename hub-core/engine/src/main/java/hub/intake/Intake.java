package hub.intake;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.PolledReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes inputs in: every row is stored, or set aside with its reason, or laid before a person. The same input again changes nothing.
 * Several inputs may be taken at once.
 */
public final class Intake {

    private final RunsInTurn runs;
    private final Quarantine quarantine;
    private final Review review;
    private final Clock clock;

    /**
     * @param feeds where to find the readers of what was set aside
     * @param quarantineFolder for whole inputs that cannot be read; made when needed, for the hub's user alone
     */
    public Intake(DataSource database, Clock clock, Feeds feeds, Path quarantineFolder) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
        InputFiles files = new InputFiles(quarantineFolder);
        this.runs = new RunsInTurn(new TakeRun(jdbc, transaction, clock), files, new CheckpointTable(jdbc), clock);
        this.quarantine = new Quarantine(jdbc, runs, feeds, files);
        this.review = new Review(jdbc, runs, feeds, quarantine, clock);
    }

    /**
     * Takes one input to its last row, and then what waited for a child whom a source has told of since.
     *
     * @throws Fault when the input must stay where it is: {@link Fault.Kind#UNAVAILABLE} try later, {@link Fault.Kind#DEFECT} and {@link
     *     Fault.Kind#CONFIGURATION} tell the engineer. Never {@link Fault.Kind#REJECTED}: what cannot be read is set aside
     */
    public IntakeReport take(Feed feed, Input input) {
        IntakeReport report = runs.take(feed, input);
        quarantine.replayKnown();
        return report;
    }

    /**
     * Asks the system of a polled feed for what is new since it was last asked, and takes it in. Whatever is stored is not asked for again,
     * also after a kill; what could not be stored is.
     *
     * @throws Fault as {@link #take}; a feed that is not polled is a {@link Fault.Kind#DEFECT}
     */
    public IntakeReport poll(Feed feed) {
        if (!(feed.reader() instanceof PolledReader polled)) {
            throw Fault.defect("the reader of " + feed + " cannot ask: bring it an input", null);
        }
        Instant now = clock.instant();
        Input label = Input.of(feed.name() + "-polled-" + now.truncatedTo(ChronoUnit.SECONDS), now, new byte[0]);
        IntakeReport report = runs.poll(feed, polled, label);
        quarantine.replayKnown();
        return report;
    }

    public Quarantine quarantine() {
        return quarantine;
    }

    public Review review() {
        return review;
    }
}
