package hub.audit.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives events their places in the chain, in batches, after the acts they are about: the chain is no lock on the work. One at a time, by
 * a row of the database that it locks, however many hubs and threads try.
 */
public final class Sealer {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final ChainKeys keys;
    private final HeadFile heads;
    private final Clock clock;

    private record Sealed(int events, Head head) {
        static final Sealed NONE = new Sealed(0, Head.START);
    }

    public Sealer(JdbcTemplate jdbc, TransactionTemplate transactions, ChainKeys keys, HeadFile heads, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keys = keys;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Notes the end of the chain outside the database, if a hub was stopped before it could.
     *
     * @return whether the chain is as long as it was when it was last noted; if not, it was cut, or the database was set back
     */
    public boolean resume() {
        Head head = head("").orElse(Head.START);
        long noted = heads.last().map(line -> line.head().place()).orElse(0L);
        if (head.place() > noted) {
            heads.append(head, clock.instant());
        }
        return head.place() >= noted;
    }

    /** Seals what waits. @return how many events; none as well if another sealer is at it */
    public long seal() {
        if (!anyWaits()) {
            return 0;
        }
        long sealed = 0;
        Sealed batch;
        do {
            batch = transactions.execute(status -> batch());
            if (batch.events() > 0) {
                heads.append(batch.head(), clock.instant());
            }
            sealed += batch.events();
        } while (batch.events() == BATCH);
        return sealed;
    }

    /** Asked without a lock: to H2 a lock is a change, and with each change it writes what all transactions have in hand to disk. */
    private boolean anyWaits() {
        return !jdbc.queryForList("select id from audit where place is null limit 1", Long.class)
                .isEmpty();
    }

    private Sealed batch() {
        return head("for update skip locked").map(this::sealAfter).orElse(Sealed.NONE);
    }

    private Optional<Head> head(String locking) {
        return jdbc
                .query(
                        "select place, link from audit_head " + locking,
                        (row, n) -> new Head(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    private Sealed sealAfter(Head before) {
        List<ChainedEvent> waiting = jdbc.query(
                "select " + ChainedEvent.COLUMNS + " from audit where place is null order by place, id limit " + BATCH,
                ChainedEvent::read);
        if (waiting.isEmpty()) {
            return Sealed.NONE;
        }
        Head head = before;
        List<Object[]> seals = new ArrayList<>();
        for (ChainedEvent event : waiting) {
            head = new Head(head.place() + 1, keys.current().link(head, event));
            seals.add(new Object[] {head.place(), keys.current().id(), head.link(), event.id()});
        }
        jdbc.batchUpdate("update audit set place = ?, key_id = ?, link = ? where id = ?", seals);
        jdbc.update("update audit_head set place = ?, link = ?", head.place(), head.link());
        return new Sealed(waiting.size(), head);
    }
}
