package hub.product;

import hub.model.HubRecord;
import hub.store.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records, sorted by type once, because each policy and each product asks for some type of them. */
public final class RecordsByType {

    private final List<StoredRecord> all;
    private final Map<Class<?>, List<Told<?>>> told;

    RecordsByType(List<StoredRecord> records) {
        this.all = List.copyOf(records);
        this.told = all.stream()
                .collect(Collectors.groupingBy(
                        r -> r.content().getClass(),
                        Collectors.mapping(r -> Told.of(r, HubRecord.class), Collectors.toUnmodifiableList())));
    }

    /** Every one, in the order they were read. */
    public List<StoredRecord> all() {
        return all;
    }

    @SuppressWarnings("unchecked") // what lies under a type is of that type
    <T extends HubRecord> List<Told<T>> told(Class<T> type) {
        return (List<Told<T>>) (List<?>) told.getOrDefault(type, List.of());
    }
}
