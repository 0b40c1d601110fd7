package hub.connector;

import hub.model.ChildRef;
import hub.model.HubRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One record as a source sent it.
 *
 * @param key names the record within its source and type; the same key again is a version of the same record; at most 200 characters
 * @param child whom it is about; empty for records that are about no one child (a journey, a crew member)
 * @param asAt the source's own version or extract time, to the microsecond; never the time of arrival. A greater one is newer
 * @param notes what of the original has no place in the record
 */
public record Submission(
        String key,
        Optional<ChildRef> child,
        HubRecord record,
        Instant asAt,
        List<Note> notes,
        Position position,
        Original original)
        implements ReadItem {

    public Submission {
        if (key.isBlank() || key.length() > 200) {
            throw new IllegalArgumentException("a source key has 1 to 200 characters");
        }
        if (record.type().aboutChild() == child.isEmpty()) {
            throw new IllegalArgumentException("a " + record.type().text() + " is "
                    + (child.isEmpty() ? "about a child and names none" : "not about one child"));
        }
        notes = List.copyOf(notes);
    }

    /** Where it stands and what it is; never its key, which may be a child's number. */
    @Override
    public String toString() {
        return "Submission[" + record.type().text() + ", " + position + "]";
    }
}
