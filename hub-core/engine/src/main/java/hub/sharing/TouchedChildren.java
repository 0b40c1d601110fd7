package hub.sharing;

import hub.model.ChildId;
import hub.store.Marks;
import hub.store.Marks.Turn;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks the children whom a change of an agreement touches, in chunks, so that nobody waits for the whole of them. */
final class TouchedChildren {

    private static final int CHUNK = 1_000;
    private static final String ON_ITS_JOURNEYS = """
            select p.child_id from relationship o
              join record j on j.id = o.record_id
              join relationship p on p.kind = 'JOURNEY' and p.link = j.source_key
             where o.kind = 'OPERATOR' and o.link = ?""";
    private static final String LINKED =
            "select child_id from relationship where kind = '%s' and link = ? and child_id is not null";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Clock clock;

    TouchedChildren(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.clock = clock;
    }

    /** Children to whom the recipient is tied, today or not, and about whom it was decided before. */
    void mark(AgreementTie tie) {
        List<ChildId> touched = touched(tie);
        for (int from = 0; from < touched.size(); from += CHUNK) {
            List<ChildId> chunk = touched.subList(from, Math.min(from + CHUNK, touched.size()));
            transactions.executeWithoutResult(status -> marks.mark(chunk, Turn.LAST, clock.instant()));
        }
    }

    private List<ChildId> touched(AgreementTie tie) {
        String number = tie.knownAs().orElse("");
        return switch (tie.relationship()) {
            case ON_A_JOURNEY_IT_OPERATES -> children(ON_ITS_JOURNEYS, tie, tie.recipient());
            case ON_ROLL_AT_THE_SCHOOL -> children(LINKED.formatted("SCHOOL"), tie, number);
            case TREATED_BY_THE_PROVIDER -> children(LINKED.formatted("PROVIDER"), tie, number);
            case THE_COUNCIL_ITSELF -> children("select id from child where ? <> ''", tie, tie.recipient());
            case IN_THE_COHORT ->
                children(
                        "select child_id from record where record_type in ('ehc-plan', 'enrolment') and ? <> ''",
                        tie,
                        tie.recipient());
            case NO_CHILD_IS_NAMED -> List.of();
        };
    }

    private List<ChildId> children(String related, AgreementTie tie, String by) {
        return jdbc.query(
                related + " union select d.child_id from decision d where d.recipient = ?",
                (row, n) -> new ChildId(row.getLong(1)),
                by,
                tie.recipient());
    }
}
