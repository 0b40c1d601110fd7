package hub.app.run;

import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.model.ChildId;
import java.util.List;
import java.util.Optional;

/** The person who asks: which child they mean, and a note in the audit of what they do. */
record Operator(Engine engine) {

    /** Who asks, where nobody says who they are. */
    static final String NAME = "operator";

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if no child is known by that */
    ChildId find(String child) {
        return engine.children
                .find(child)
                .orElseThrow(
                        () -> Fault.rejected(
                                "no child is known by that: give a hub id (child-17), an NHS number, a UPN, or system:local id"));
    }

    /** Before the deed: what is not audited does not happen. */
    void audit(AuditEvent.Kind kind, String actor, String detail) {
        engine.audit.append(List.of(new AuditEvent(engine.clock.instant(), kind, actor, Optional.empty(), "", detail)));
    }
}
