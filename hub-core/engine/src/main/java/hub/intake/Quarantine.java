package hub.intake;

import hub.connector.Fault;
import hub.connector.Input;
import hub.model.OrganisationId;
import hub.store.SqlArrays;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.JdbcTemplate;

/** What could not be accepted: it waits whole, with its reason, until it is mended and read again. */
public final class Quarantine {

    /** Whether it still waits. */
    public enum State {
        WAITING,
        /** Read again since; what of it failed again was set aside anew. */
        REPLAYED
    }

    /**
     * One item that was set aside.
     *
     * @param row the line or resource, from 1; 0 for the input as a whole
     * @param field the column or path; empty for the item as a whole
     * @param reason a stable code
     * @param message a sentence without any value
     */
    public record Item(
            long id,
            OrganisationId source,
            String feed,
            String input,
            long row,
            String field,
            String reason,
            String message,
            State state,
            Instant setAsideAt) {}

    /** An item with the bytes it was made from. Personal: whoever shows it writes that to the audit first. */
    public record Shown(Item item, Input original) {}

    private record Waiting(long id, OrganisationId source, String feed) {}

    private static final String COLUMNS =
            "id, source, feed, input_name, row_number, field, reason, message, state, set_aside_at";

    private final JdbcTemplate jdbc;
    private final RunsInTurn runs;
    private final Feeds feeds;
    private final InputFiles files;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReentrantLock replaying = new ReentrantLock();

    Quarantine(JdbcTemplate jdbc, RunsInTurn runs, Feeds feeds, InputFiles files) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.feeds = feeds;
        this.files = files;
    }

    /** The next items that wait, oldest first. @param after the last id seen; 0 to begin */
    public List<Item> list(long after, int max) {
        return jdbc.query(
                "select " + COLUMNS + " from quarantine where state = 'WAITING' and id > ? order by id limit ?",
                (row, n) -> item(row),
                after,
                max);
    }

    public Optional<Shown> show(long id) {
        return jdbc
                .query(
                        "select " + COLUMNS + ", original, original_file, input_modified from quarantine where id = ?",
                        (row, n) -> new Shown(item(row), original(row)),
                        id)
                .stream()
                .findFirst();
    }

    /**
     * Reads these items again, as old as they were, one run for each feed.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if one of them does not wait, {@link Fault.Kind#CONFIGURATION} if the reader of one
     *     is not running; nothing is read then
     */
    public List<IntakeReport> replay(Collection<Long> ids) {
        List<Waiting> waiting =
                waiting(" and id in (select k from " + SqlArrays.NUMBERS + " as k(k))", SqlArrays.ofNumbers(ids));
        if (waiting.size() < new TreeSet<>(ids).size()) {
            throw Fault.rejected("not everything named waits in the quarantine: list it to see what does");
        }
        return replay(byFeed(waiting));
    }

    /** Reads everything again that waits. */
    public List<IntakeReport> replayAll() {
        return replay(byFeed(waiting("")));
    }

    /**
     * Reads again what waits for a child that is known now, as far as its readers are running. One caller does it for all who ask
     * meanwhile; they do not wait for it.
     */
    void replayKnown() {
        wanted.set(true);
        while (wanted.get() && replaying.tryLock()) {
            try {
                if (wanted.getAndSet(false)) {
                    replayKnownNow();
                }
            } finally {
                replaying.unlock();
            }
        }
    }

    private void replayKnownNow() {
        Map<Feed, List<Long>> known = new LinkedHashMap<>();
        for (Waiting item : waitingForKnown()) {
            feeds.find(item.source(), item.feed())
                    .ifPresent(feed ->
                            known.computeIfAbsent(feed, f -> new ArrayList<>()).add(item.id()));
        }
        replay(known);
    }

    private List<Waiting> waitingForKnown() {
        return jdbc.query("""
                select distinct q.id, q.source, q.feed
                  from quarantine_wait w
                  join child_identifier i on i.system = w.system and i.number = w.number
                  join quarantine q on q.id = w.quarantine_id
                 where q.state = 'WAITING' order by q.id
                """, (row, n) -> waiting(row));
    }

    private Map<Feed, List<Long>> byFeed(List<Waiting> waiting) {
        Map<Feed, List<Long>> ids = new LinkedHashMap<>();
        for (Waiting item : waiting) {
            Feed feed = feeds.find(item.source(), item.feed())
                    .orElseThrow(() -> Fault.configuration("the reader " + item.feed() + " of " + item.source()
                            + " is not running: start its connector, then replay again"));
            ids.computeIfAbsent(feed, f -> new ArrayList<>()).add(item.id());
        }
        return ids;
    }

    private List<IntakeReport> replay(Map<Feed, List<Long>> ids) {
        List<IntakeReport> reports = new ArrayList<>();
        ids.forEach((feed, items) -> {
            Input label = items.size() == 1
                    ? show(items.get(0)).orElseThrow().original()
                    : Input.of("replay of " + items.size() + " items", Instant.EPOCH, new byte[0]);
            reports.add(runs.again(
                    feed,
                    label,
                    items.stream().flatMap(id -> toReadAgain(id).stream()).iterator()));
        });
        return reports;
    }

    /** Empty if somebody else has had it read again since. */
    private Optional<AgainItems.Original> toReadAgain(long id) {
        return jdbc
                .query(
                        "select input_name, original, original_file, input_modified from quarantine where id = ? and state = 'WAITING'",
                        (row, n) -> new AgainItems.Original(
                                Optional.of(id),
                                original(row),
                                Optional.ofNullable(row.getString("original_file")),
                                Ruling.NONE,
                                Optional.empty()),
                        id)
                .stream()
                .findFirst();
    }

    private List<Waiting> waiting(String which, Object... parameters) {
        return jdbc.query(
                "select id, source, feed from quarantine where state = 'WAITING'" + which + " order by id",
                (row, n) -> waiting(row),
                parameters);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(row.getLong("id"), OrganisationId.of(row.getString("source")), row.getString("feed"));
    }

    private Input original(ResultSet row) throws SQLException {
        String name = row.getString("input_name");
        Instant modified = row.getObject("input_modified", OffsetDateTime.class).toInstant();
        String file = row.getString("original_file");
        return file == null
                ? Input.of(name, modified, row.getBytes("original"))
                : new Input(name, modified, () -> Files.newInputStream(files.file(file)));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                OrganisationId.of(row.getString("source")),
                row.getString("feed"),
                row.getString("input_name"),
                row.getLong("row_number"),
                row.getString("field"),
                row.getString("reason"),
                row.getString("message"),
                State.valueOf(row.getString("state")),
                row.getObject("set_aside_at", OffsetDateTime.class).toInstant());
    }
}
