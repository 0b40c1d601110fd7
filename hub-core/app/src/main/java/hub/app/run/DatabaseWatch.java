package hub.app.run;

import hub.connector.Fault;
import hub.store.HubDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the hub's database answers, and opens it again when it went away: its disk was full, its server was started again. Says once what
 * is wrong, and when it is over.
 */
final class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final HubDataSource database;
    private String said = "";
    private volatile @Nullable Fault refused;

    DatabaseWatch(HubDataSource database) {
        this.database = database;
    }

    void look() {
        if (refused == null) {
            database.lost().ifPresent(this::openAgain);
        }
    }

    private void openAgain(Fault lost) {
        say(lost);
        try {
            database.reopen();
            said = "";
            LOG.info("the database answers again: the hub goes on where it was");
        } catch (Fault e) {
            say(e);
            if (e.kind() == Fault.Kind.CONFIGURATION) {
                refused = e;
            }
        }
    }

    private void say(Fault fault) {
        if (!fault.getMessage().equals(said)) {
            said = fault.getMessage();
            LOG.error("nothing is taken in, decided or sent, and nothing is lost: {}", said);
        }
    }

    /** @throws Fault once the database is not to be had again: another hub has it, or it no longer lets this one in */
    void demand() {
        Fault reason = refused;
        if (reason != null) {
            throw reason;
        }
    }
}
