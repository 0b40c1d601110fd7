package hub.app.camel;

import hub.connector.Delivery;
import hub.connector.Recall;
import java.util.Optional;

/** A delivery and a recall about a child who does not exist, for routes that are tried and send nothing. */
public interface SampleDeliveries {

    /** The idempotency key of every sample. */
    String KEY = "made-up";

    /** A delivery of a product; empty if none was made up. */
    Optional<Delivery> delivery(String product, String recipient);

    Recall recall(String product, String recipient);
}
