package hub.app.operations;

import hub.connector.Fault;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person may release of what a restricted address keeps back. Every method throws {@link Fault} of kind
 * {@link Fault.Kind#REJECTED} when what is named does not exist or cannot be done; then nothing has changed.
 */
public interface ReleaseOperations {

    /** Those that nobody has withdrawn, oldest first. */
    List<ReleaseItem> releases();

    /** Lets one recipient have it, from now to the end of a day. */
    void record(Release release);

    /** Ends a release before its time. */
    void withdraw(Withdrawal withdrawal);

    /**
     * Who releases what about which child, to whom, until when and why; kept for ever.
     *
     * @param child in any of the ways a child is named
     * @param categories {@code address}, {@code contact}
     * @param reason in that person's words, naming nobody
     */
    record Release(
            String child, String recipient, List<String> categories, LocalDate until, String by, String reason) {}

    /** Who ends which release, and why; kept for ever. */
    record Withdrawal(long id, String by, String reason) {}
}
