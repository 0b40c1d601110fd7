package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Payload;
import hub.model.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one connector may ask of the hub, and nothing more: its feeds, deliveries to its recipients, their receipts. */
public interface HubAccess {

    /** What the connector's routes may name. */
    ConnectorOffer offer();

    /** A hub that can be named and not used. */
    static HubAccess closed(ConnectorOffer offer) {
        return new ClosedHub(offer);
    }

    /**
     * Takes one input in, to its last row.
     *
     * @return the intake report
     * @throws Fault if the input must stay where it is and be taken again
     */
    Object take(String reader, Input input);

    /**
     * Has a reader ask its system for what is new, and takes that in.
     *
     * @return the intake report
     * @throws Fault if the system must be asked again later
     */
    Object poll(String reader);

    /**
     * Deliveries that are due, oldest first, each claimed for the caller, who must settle it. At most {@code max}.
     *
     * @param route the id of the route that will send them
     */
    List<Outgoing> claim(OrganisationId recipient, String writer, int max, String route);

    /** The far side took it. @param reference the far side's own; may be empty */
    void delivered(long delivery, String reference);

    void failed(long delivery, Fault.Kind kind, String message);

    /**
     * Records the acknowledgements in an input.
     *
     * @return how many were taken
     * @throws Fault if the input must stay where it is and be taken again
     */
    Object acknowledge(String reader, Input input);

    /**
     * One claimed delivery or recall.
     *
     * @param id to settle it by
     * @param key the idempotency key that the recipient sees
     * @param payload has the writer make what goes on the wire; throws {@link Fault} if it cannot. To be asked right before the send:
     *     empty if it may go no longer, and then it is neither sent nor settled
     */
    record Outgoing(long id, String key, Supplier<Optional<Payload>> payload) {}
}
