package hub.app.operations;

import hub.connector.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person may ask of a hub. A child is named by its hub id ({@code child-17}), NHS number, UPN or {@code system:local id}. Every
 * method throws {@link Fault} of kind {@link Fault.Kind#REJECTED} when what is named does not exist or cannot be done.
 */
public interface HubOperations {

    /**
     * The gate's decision on a product about a child for a recipient, one for each journey; also when it was never asked before.
     *
     * @param day answered for this day, past or to come, from what is known now; for this moment, if none is named
     */
    List<Explanation> explain(String child, String recipient, String product, Optional<LocalDate> day);

    /** What came about a child, what was decided, who was sent it, and what they answered; oldest first. */
    List<JournalLine> journal(String child);

    /** Walks the chain of the audit from its first event to its last. */
    AuditReport verifyAudit();

    /** What was set aside and waits to be mended, oldest first. */
    List<QuarantineItem> quarantine();

    QuarantineItem quarantined(long id);

    /** The item as it came, for whoever mends it. Personal. */
    byte[] quarantinedOriginal(long id);

    /** Reads items again with the connectors of now; all that wait if none is named. */
    ReplayResult replay(List<Long> ids);

    /** What was tried and did not go to its recipient, oldest first. */
    List<UndeliveredItem> undelivered();

    /** Has a parked delivery or recall tried again. @param key as in the list */
    void retry(String key);

    /** What waits for a person, oldest first. */
    List<ReviewItem> reviews();

    /** Says whom a record is about. @param child an existing one, or {@code new} */
    void link(long id, String child);

    /** Says that what was held is right. */
    void accept(long id);

    /** Says that what was held is wrong and must not happen. */
    void reject(long id);
}
