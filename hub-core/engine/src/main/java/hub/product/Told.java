package hub.product;

import hub.model.HubRecord;
import hub.model.MadeFrom;
import hub.model.OrganisationId;
import hub.model.RecordType;
import hub.store.StoredRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/**
 * What one source tells.
 *
 * @param key names the record within its source and type
 * @param asAt the source's own time of this version
 */
public record Told<T extends HubRecord>(OrganisationId source, String key, Instant asAt, T content) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static <T extends HubRecord> Told<T> of(StoredRecord record, Class<T> type) {
        return new Told<>(record.source(), record.key(), record.asAt(), type.cast(record.content()));
    }

    /** That a product was made from it; {@code type} is its type. */
    public MadeFrom madeFrom(RecordType type) {
        return new MadeFrom(type, source, asAt.atZone(LONDON).toLocalDate());
    }

    Told<T> map(UnaryOperator<T> change) {
        return new Told<>(source, key, asAt, change.apply(content));
    }
}
