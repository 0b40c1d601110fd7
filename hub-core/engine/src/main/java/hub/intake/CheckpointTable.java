package hub.intake;

import hub.connector.Checkpoint;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far each polled source has been read. Part of the caller's transaction. */
final class CheckpointTable {

    private final JdbcTemplate jdbc;

    CheckpointTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Checkpoint> of(Feed feed) {
        return jdbc
                .query(
                        "select position from checkpoint where source = ? and feed = ?",
                        (row, n) -> new Checkpoint(row.getString(1)),
                        feed.source().value(),
                        feed.name())
                .stream()
                .findFirst();
    }

    /** Runs of one feed follow one another, so that nobody else inserts meanwhile. */
    void save(Run run, Checkpoint checkpoint) {
        String source = run.feed().source().value();
        String feed = run.feed().name();
        int updated = jdbc.update(
                "update checkpoint set position = ?, run_id = ? where source = ? and feed = ?",
                checkpoint.value(),
                run.id(),
                source,
                feed);
        if (updated == 0) {
            jdbc.update(
                    "insert into checkpoint (source, feed, position, run_id) values (?, ?, ?, ?)",
                    source,
                    feed,
                    checkpoint.value(),
                    run.id());
        }
    }
}
