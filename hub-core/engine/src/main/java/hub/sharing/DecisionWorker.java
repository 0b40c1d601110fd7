package hub.sharing;

import hub.audit.Audit;
import hub.connector.Fault;
import hub.model.ChildId;
import hub.product.ReadFacts;
import hub.store.Marks;
import hub.store.Marks.Mark;
import hub.store.Marks.Turn;
import hub.store.QuietFaults;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides marked children, a chunk a transaction, a few chunks at once. May be run again at any time, and by several nodes at once, without harm. */
public final class DecisionWorker {

    private static final int CHUNK = 100;
    private static final int LOOK_AHEAD = 500;
    private static final int A_TIME = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final DecideChildren decide;
    private final SideBySide sideBySide = new SideBySide("deciding");

    public DecisionWorker(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Marks marks,
            ReadFacts facts,
            Rules rules,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.decide = new DecideChildren(jdbc, marks, facts, rules, audit, clock);
    }

    /**
     * Decides up to so many marked children of each turn, so that no turn waits for another to be through. A child whose decision fails
     * stays marked and is told in the run's faults; the others go on.
     *
     * @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} if the database does not answer
     */
    public DecisionRun decideMarked(int maxChildren) {
        return decideMarked(maxChildren, EnumSet.allOf(Turn.class));
    }

    /** The same for those that wait for one of these turns; the others go on waiting. */
    public DecisionRun decideMarked(int maxChildren, Set<Turn> turns) {
        return turns.stream().map(turn -> decideMarked(turn, maxChildren)).reduce(DecisionRun.NONE, DecisionRun::plus);
    }

    private DecisionRun decideMarked(Turn turn, int maxChildren) {
        List<Callable<DecisionRun>> chunks = new ArrayList<>();
        Set<ChildId> chunk = new LinkedHashSet<>();
        for (ChildId child : marked(turn, maxChildren)) {
            chunk.add(child);
            if (chunk.size() == CHUNK) {
                chunks.add(deciding(chunk));
                chunk = new LinkedHashSet<>();
            }
        }
        if (!chunk.isEmpty()) {
            chunks.add(deciding(chunk));
        }
        return sideBySide.all(chunks).stream().reduce(DecisionRun.NONE, DecisionRun::plus);
    }

    private Callable<DecisionRun> deciding(Set<ChildId> chunk) {
        return () -> decide(chunk);
    }

    /** The children marked longest, each once: whoever fails is not tried again at once. */
    private Set<ChildId> marked(Turn turn, int maxChildren) {
        Set<ChildId> children = new LinkedHashSet<>();
        List<Mark> more = marked(turn, 0L);
        while (!more.isEmpty()) {
            for (Mark mark : more) {
                children.add(mark.child());
                if (children.size() == maxChildren) {
                    return children;
                }
            }
            more = marked(turn, more.get(more.size() - 1).id());
        }
        return children;
    }

    /** Marks the children about whom something decided ends, or begins, by its dates. */
    public void markExpired(Instant now) {
        markAll("until_at <= ?", now);
    }

    /** Marks the children about whom something was decided by a clock that has been set back since: for a day that has not come. */
    public void markDecidedAhead(Instant now) {
        markAll("decided_at > ?", now);
    }

    private void markAll(String which, Instant now) {
        List<ChildId> found;
        do {
            found = unmarked(which, now);
            List<ChildId> chunk = found;
            transactions.executeWithoutResult(status -> marks.mark(chunk, now));
        } while (found.size() == A_TIME);
    }

    /** The first marks after one. In the order of the index as it is written, or H2 would read and sort every mark that waits, each time. */
    private List<Mark> marked(Turn turn, long after) {
        return jdbc.query(
                "select id, child_id from to_decide where turn = ? and id > ? order by turn, id limit " + LOOK_AHEAD,
                (row, n) -> new Mark(row.getLong(1), new ChildId(row.getLong(2))),
                turn.ordinal(),
                after);
    }

    private List<ChildId> unmarked(String which, Instant now) {
        return jdbc.query(
                "select distinct child_id from decision d where " + which + """
                    and not exists (select 1 from to_decide t where t.child_id = d.child_id) order by child_id limit ?
                """,
                (row, n) -> new ChildId(row.getLong(1)),
                now.atOffset(ZoneOffset.UTC),
                A_TIME);
    }

    private DecisionRun decide(Set<ChildId> chunk) {
        try {
            return inTransaction(chunk);
        } catch (RuntimeException e) {
            stopIfUnavailable(e);
            return chunk.stream().map(this::alone).reduce(DecisionRun.NONE, DecisionRun::plus);
        }
    }

    private DecisionRun alone(ChildId child) {
        try {
            return inTransaction(Set.of(child));
        } catch (RuntimeException e) {
            stopIfUnavailable(e);
            return DecisionRun.failed(
                    QuietFaults.of(Fault.Kind.DEFECT, child + " could not be decided and stays marked", e));
        }
    }

    private DecisionRun inTransaction(Set<ChildId> chunk) {
        return transactions.execute(status -> decide.decide(chunk));
    }

    private static void stopIfUnavailable(RuntimeException e) {
        if (e instanceof CannotCreateTransactionException || e instanceof DataAccessResourceFailureException) {
            throw Fault.unavailable("the database does not answer; marked children stay marked", e);
        }
    }
}
