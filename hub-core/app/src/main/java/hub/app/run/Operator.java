package hub.app.run;

import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.model.ChildId;
import java.util.List;

/** Whoever types a command: names children in many ways, and is written down in the audit. */
record Operator(Engine engine) {

    /** What the audit calls whoever types a command. */
    static final String NAME = "operator";

    /** Before the deed: what is not audited does not happen. */
    void did(AuditEvent.Kind kind, String detail) {
        did(kind, NAME, detail);
    }

    /** @param who says that it was they who did it */
    void did(AuditEvent.Kind kind, String who, String detail) {
        engine.audit.append(List.of(AuditEvent.of(engine.clock.instant(), kind, who, detail)));
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if no child is known by that */
    ChildId child(String named) {
        return engine.children
                .find(named)
                .orElseThrow(
                        () -> Fault.rejected(
                                "no child is known by that: give a hub id (child-17), an NHS number, a UPN, or system:local id"));
    }
}
