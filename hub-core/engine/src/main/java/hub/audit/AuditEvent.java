package hub.audit;

import hub.model.ChildId;
import hub.model.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something done with a child's data. Names the child by the hub's own id; holds no personal value.
 *
 * @param actor the part of the hub, or the user, that did it
 * @param lane recipient, product, child and scope; empty for what concerns no lane
 * @param deliveryKey the key of the delivery or recall; may be empty
 * @param detail a sentence, with nothing personal in it; may be empty
 */
public record AuditEvent(
        Instant at, Kind kind, String actor, Optional<LaneName> lane, String deliveryKey, String detail) {

    /** What was done. */
    public enum Kind {
        DISCLOSED,
        REFUSED,
        ASKED,
        RECEIVED,
        RECALLED,
        ACKNOWLEDGED,
        REVIEWED,
        REPLAYED,
        EXPLAINED,
        AGREEMENT_STOPPED,
        AGREEMENT_RESUMED,
        RELEASED,
        RELEASE_WITHDRAWN
    }

    /** Whom a product was for and whom it is about. */
    public record LaneName(OrganisationId recipient, String product, ChildId child, String scope) {}

    public static AuditEvent of(Instant at, Kind kind, String actor, LaneName lane, String deliveryKey, String detail) {
        return new AuditEvent(at, kind, actor, Optional.of(lane), deliveryKey, detail);
    }
}
