package hub.store;

import hub.model.ChildId;
import hub.model.HubRecord;
import hub.model.OrganisationId;
import hub.model.RecordType;
import java.time.Instant;
import java.util.Optional;

/**
 * A record in its current version.
 *
 * @param id the hub's own number of the record
 * @param key names it within its source and type
 * @param child whom it is about; empty for a journey or a crew member
 * @param version counts from 1, in the order of arrival
 * @param asAt the source's own time of this version
 */
public record StoredRecord(
        long id,
        OrganisationId source,
        RecordType type,
        String key,
        Optional<ChildId> child,
        int version,
        Instant asAt,
        HubRecord content) {}
