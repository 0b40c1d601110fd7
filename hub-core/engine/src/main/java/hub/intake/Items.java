package hub.intake;

import hub.connector.Checkpoint;
import hub.connector.Note;
import java.util.List;
import java.util.Optional;

/** A lazy walk through what a run takes in. */
interface Items extends AutoCloseable {

    Optional<Arrived> next();

    /** Whether everything could be read, so that what is missing is really not there. */
    boolean whole();

    /** Rows of the quarantine that have been read again to their end since this was last asked. */
    List<Long> settled();

    /** How far a polled source is read once everything returned so far is stored. */
    Optional<Checkpoint> checkpoint();

    List<Note> notes();

    @Override
    void close();
}
