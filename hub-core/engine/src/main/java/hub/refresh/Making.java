package hub.refresh;

import hub.audit.Grounds;
import hub.model.OrganisationId;
import hub.refresh.RefreshTable.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the refreshes of one product are made. */
interface Making {

    String product();

    /** Who may have them now. */
    List<OrganisationId> recipients(Instant now);

    /** Whether a try may begin; if not, it is asked again before long. */
    boolean ready(Instant now);

    /** Whether every try tells of the moment of the first, and so tells the same; or else of its own. */
    boolean tellsTheSame();

    /** @param route the way it goes out, for the audit. @return nothing if no agreement in force lets the recipient have it */
    Optional<Made> make(RefreshRow row, String route, Instant now);

    /** What it rests on, asked right before the send; empty if it may not go at all. */
    Optional<Grounds> grounds(RefreshRow row, Made made, Instant now);

    /** Whether everything in it may still go; asked right before the send. If not, it is made anew. */
    boolean holds(RefreshRow row, Instant now);

    /** What the next one must be told. */
    Remembered remembered(Made made);

    /** A try has ended. */
    void ended(RefreshRow row, Ending how, Instant now);

    /** How a try ends. @param reference the recipient's own */
    record Ending(How how, String reference) {

        enum How {
            /** It did not go, or was not taken. */
            NOT_TAKEN,
            /** It has gone, and the recipient has yet to say that it has it. */
            SENT,
            /** The recipient has it. */
            RECEIVED
        }

        static final Ending NOT_TAKEN = new Ending(How.NOT_TAKEN, "");
    }
}
