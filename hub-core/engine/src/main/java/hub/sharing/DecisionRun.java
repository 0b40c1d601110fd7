package hub.sharing;

import hub.connector.Fault;
import java.util.List;
import java.util.stream.Stream;

/**
 * What deciding marked children came to.
 *
 * @param children decided
 * @param candidates questions the gate was asked
 * @param unchanged granted, and the recipient has or will have just this content
 * @param queued granted, and a new version queued
 * @param recalls recall notices queued
 * @param faults children who could not be decided and stay marked: one a child, naming it by the hub's own id
 */
public record DecisionRun(
        long children,
        long candidates,
        long granted,
        long refused,
        long askAPerson,
        long unchanged,
        long queued,
        long recalls,
        List<Fault> faults) {

    /** Nothing decided. */
    static final DecisionRun NONE = new DecisionRun(0, 0, 0, 0, 0, 0, 0, 0, List.of());

    static DecisionRun of(long children, Counts counts) {
        return new DecisionRun(
                children,
                counts.candidates(),
                counts.granted(),
                counts.refused(),
                counts.askAPerson(),
                counts.unchanged(),
                counts.queued(),
                counts.recalls(),
                List.of());
    }

    static DecisionRun failed(Fault fault) {
        return new DecisionRun(0, 0, 0, 0, 0, 0, 0, 0, List.of(fault));
    }

    DecisionRun plus(DecisionRun other) {
        return new DecisionRun(
                children + other.children,
                candidates + other.candidates,
                granted + other.granted,
                refused + other.refused,
                askAPerson + other.askAPerson,
                unchanged + other.unchanged,
                queued + other.queued,
                recalls + other.recalls,
                Stream.concat(faults.stream(), other.faults.stream()).toList());
    }
}
