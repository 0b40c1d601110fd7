package hub.delivery;

import hub.connector.Delivery;
import hub.connector.Recall;

/** A row of the outbox, claimed to be sent now. */
public sealed interface Handout {

    /** The row's number, by which it is settled. */
    long id();

    /** The idempotency key; the same again after a lease that ran out. */
    String key();

    /** A version of a product. */
    record OfDelivery(long id, Delivery delivery) implements Handout {
        @Override
        public String key() {
            return delivery.key();
        }
    }

    /** A notice that a product must no longer be used. */
    record OfRecall(long id, Recall recall) implements Handout {
        @Override
        public String key() {
            return recall.key();
        }
    }
}
