package hub.product;

import hub.model.HubRecord;
import hub.model.OrganisationId;
import hub.store.StoredRecord;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * What one source tells.
 *
 * @param key names the record within its source and type
 * @param asAt the source's own time of this version
 */
public record Told<T extends HubRecord>(OrganisationId source, String key, Instant asAt, T content) {

    static <T extends HubRecord> Told<T> of(StoredRecord record, Class<T> type) {
        return new Told<>(record.source(), record.key(), record.asAt(), type.cast(record.content()));
    }

    Told<T> map(UnaryOperator<T> change) {
        return new Told<>(source, key, asAt, change.apply(content));
    }
}
