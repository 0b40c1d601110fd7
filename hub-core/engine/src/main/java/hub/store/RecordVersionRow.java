package hub.store;

import hub.model.OrganisationId;
import hub.model.RecordType;
import java.time.Instant;

/**
 * One version of a record, for the journal: which, from whom, when; never what is in it.
 *
 * @param kind what it was when it came
 * @param asAt the source's own time
 * @param inputName the file it came in
 */
public record RecordVersionRow(
        long recordId,
        OrganisationId source,
        String feed,
        RecordType type,
        int version,
        Kind kind,
        Instant asAt,
        Instant receivedAt,
        String contentHash,
        long runId,
        String inputName) {

    /** What a version was when it came. */
    public enum Kind {
        /** Newer content than before. */
        CONTENT,
        /** Older than what was there already: history. */
        OLDER,
        /** Gone from a complete extract. */
        ABSENT
    }
}
