package hub.delivery;

import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.ChildId;

/** A row of the outbox, claimed to be sent now. */
public sealed interface Handout {

    /** The row's number, by which it is settled. */
    long id();

    /** Whom it is about. */
    ChildId child();

    /** The idempotency key; the same again after a lease that ran out. */
    String key();

    /** The lane, as the recipient knows it. */
    String lane();

    /** A version of a product. */
    record OfDelivery(long id, ChildId child, Delivery delivery) implements Handout {
        @Override
        public String key() {
            return delivery.key();
        }

        @Override
        public String lane() {
            return delivery.lane();
        }
    }

    /** A notice that a product must no longer be used. */
    record OfRecall(long id, ChildId child, Recall recall) implements Handout {
        @Override
        public String key() {
            return recall.key();
        }

        @Override
        public String lane() {
            return recall.lane();
        }
    }
}
