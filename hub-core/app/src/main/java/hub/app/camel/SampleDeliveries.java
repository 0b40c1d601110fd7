package hub.app.camel;

import hub.connector.Delivery;
import hub.connector.Recall;

/** A delivery and a recall about a child who does not exist, for routes that are tried and send nothing. */
public interface SampleDeliveries {

    /** The idempotency key of every sample. */
    String KEY = "made-up";

    /** The product that is delivered. */
    String product();

    Delivery delivery(String recipient);

    Recall recall(String recipient);
}
