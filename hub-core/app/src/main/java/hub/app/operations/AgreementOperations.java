package hub.app.operations;

import hub.connector.Fault;
import java.util.List;

/**
 * What a governance officer may do with agreements beside writing their files. Every method throws {@link Fault} of kind
 * {@link Fault.Kind#REJECTED} when what is named does not exist or cannot be done; then nothing has changed.
 */
public interface AgreementOperations {

    /** Every agreement in the files, sorted by id. */
    List<AgreementItem> agreements();

    /** Stops an agreement at once, until somebody resumes it. */
    void stop(Act act);

    /** Lifts the stop. */
    void resume(Act act);

    /**
     * Who does it to which agreement, and why; kept for ever.
     *
     * @param agreement the agreement's id
     * @param reason in that person's words, naming no child
     */
    record Act(String agreement, String by, String reason) {}
}
