package hub.intake;

import hub.connector.Note;
import hub.model.OrganisationId;
import java.util.List;

/**
 * What became of one input.
 *
 * @param run the number of the run, as in the ledger
 * @param absent how many records of the feed are gone from this complete extract
 * @param notes what is worth saying of the input as a whole
 * @param alreadyTaken whether this very content was taken before, so that nothing was read now
 */
public record IntakeReport(
        long run,
        OrganisationId source,
        String feed,
        String input,
        State state,
        Counts counts,
        Absence absence,
        long absent,
        List<Note> notes,
        boolean alreadyTaken) {

    /** Where a run is. */
    public enum State {
        /** Still going on, or killed: it will be taken again. */
        RUNNING,
        /** Stored or set aside to the last row. */
        DONE,
        /** Nothing in it could be read: the input is set aside whole. */
        REFUSED,
        /** Broken off, with the input left where it is, to be taken again. */
        STOPPED
    }

    /** What followed from rows that are no longer in a complete extract. */
    public enum Absence {
        /** Nothing is gone, or the input tells nothing of what is not in it. */
        NONE,
        /** What is gone is absent. */
        APPLIED,
        /** A person must say whether it is really gone. */
        HELD
    }

    public IntakeReport {
        notes = List.copyOf(notes);
    }

    /** Whether the ledger's row adds up; if not, the hub has an error. */
    public boolean balances() {
        return counts.balance();
    }

    IntakeReport takenAgain() {
        return new IntakeReport(run, source, feed, input, state, counts, absence, absent, notes, true);
    }
}
