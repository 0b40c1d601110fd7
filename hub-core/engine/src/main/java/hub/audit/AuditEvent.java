package hub.audit;

import hub.model.ChildId;
import hub.model.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something done with a child's data. Names the child by the hub's own id; holds no personal value. It holds what a FHIR R4
 * {@code AuditEvent} needs:
 *
 * <table>
 * <caption>Where each element comes from</caption>
 * <tr><th>element</th><th>column of {@code audit}</th></tr>
 * <tr><td>{@code recorded}</td><td>{@code at}</td></tr>
 * <tr><td>{@code type}, {@code subtype}, {@code action}, {@code outcome}</td><td>{@code event}: {@code DISCLOSED} is an
 *     export that succeeded, {@code REFUSED} one that was not allowed</td></tr>
 * <tr><td>{@code outcomeDesc}</td><td>{@code reasons}, {@code detail}</td></tr>
 * <tr><td>{@code agent} with {@code requestor = true}</td><td>{@code actor}: the part of the hub, or the user</td></tr>
 * <tr><td>{@code agent} of type {@code IRCP}</td><td>{@code recipient}; its {@code network}: {@code route}</td></tr>
 * <tr><td>{@code agent.policy}</td><td>{@code agreement}, {@code consents}</td></tr>
 * <tr><td>{@code purposeOfEvent}</td><td>{@code purpose}</td></tr>
 * <tr><td>{@code source.observer}</td><td>this hub</td></tr>
 * <tr><td>{@code entity} of role patient</td><td>{@code child_id}</td></tr>
 * <tr><td>{@code entity} of role report</td><td>{@code delivery_key}; its {@code type}: {@code product}; its
 *     {@code securityLabel}: {@code categories}; its {@code detail}: {@code scope}, {@code content_hash}, {@code receipt}</td></tr>
 * <tr><td>{@code entity} of role domain resource</td><td>{@code records}</td></tr>
 * </table>
 *
 * @param actor the part of the hub, or the user, that did it
 * @param lane recipient, product, child and scope; empty for what concerns no lane
 * @param deliveryKey the key of the delivery or recall; may be empty
 * @param grounds what it rested on
 * @param route the way out: {@code connector instance/route}; empty if nothing left
 * @param receipt the recipient's own reference for what it took; may be empty
 * @param detail a sentence, with nothing personal in it; may be empty
 */
public record AuditEvent(
        Instant at,
        Kind kind,
        String actor,
        Optional<LaneName> lane,
        String deliveryKey,
        Grounds grounds,
        String route,
        String receipt,
        String detail) {

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
        RECORDED,
        AGREEMENT_STOPPED,
        AGREEMENT_RESUMED,
        RELEASED,
        RELEASE_WITHDRAWN,
        REFRESH_ASKED,
        REFRESHED
    }

    /** Whom a product was for and whom it is about. */
    public record LaneName(OrganisationId recipient, String product, ChildId child, String scope) {}

    /** About no lane. */
    public static AuditEvent of(Instant at, Kind kind, String actor, String detail) {
        return new AuditEvent(at, kind, actor, Optional.empty(), "", Grounds.NONE, "", "", detail);
    }

    public static AuditEvent of(Instant at, Kind kind, String actor, LaneName lane, String deliveryKey, String detail) {
        return new AuditEvent(at, kind, actor, Optional.of(lane), deliveryKey, Grounds.NONE, "", "", detail);
    }

    public AuditEvent on(Grounds newGrounds) {
        return new AuditEvent(at, kind, actor, lane, deliveryKey, newGrounds, route, receipt, detail);
    }

    public AuditEvent by(String newRoute) {
        return new AuditEvent(at, kind, actor, lane, deliveryKey, grounds, newRoute, receipt, detail);
    }

    public AuditEvent answered(String newReceipt) {
        return new AuditEvent(at, kind, actor, lane, deliveryKey, grounds, route, newReceipt, detail);
    }
}
