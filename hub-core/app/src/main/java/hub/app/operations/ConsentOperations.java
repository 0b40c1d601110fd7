package hub.app.operations;

import hub.connector.Fault;
import java.util.List;

/**
 * Decisions about sharing, written down at the hub's own desk. Each is a new fact; nothing on file is ever changed. Every method throws
 * {@link Fault} of kind {@link Fault.Kind#REJECTED} that tells everything that is missing or wrong; then nothing is recorded.
 */
public interface ConsentOperations {

    /** Every decision on file about a child. That somebody looked is audited. */
    List<ConsentItem> consents(String child);

    /** Records a decision. @return its key */
    String record(ConsentForm form);

    /** Records that a consent was taken back by whoever gave it. @return the key of the new fact */
    String withdraw(ConsentWithdrawal withdrawal);
}
