package hub.sharing;

import hub.audit.AuditEvent.LaneName;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;

/** Names a lane by what it is for: one recipient, product, child and scope. */
record LaneKey(OrganisationId recipient, String product, ChildId child, Scope scope) {

    static LaneKey of(Question question) {
        return new LaneKey(question.recipient(), question.product(), question.subject(), question.scope());
    }

    LaneName name() {
        return new LaneName(recipient, product, child, scope.toString());
    }
}
