package hub.product;

import hub.model.Child;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.HubRecord;
import hub.store.StoredRecord;
import java.util.List;

/**
 * All that is known now of one child and needed to decide and to derive; read at one moment, never changed.
 *
 * @param records the present records about the child, from every source
 * @param absentConsents consents that are gone from their source's last extract, as they last were
 * @param journeys the journeys that a passenger list names the child on, past and future ones among them
 */
public record ChildFacts(
        ChildId child, List<StoredRecord> records, List<Told<Consent>> absentConsents, List<OnJourney> journeys) {

    public ChildFacts {
        records = List.copyOf(records);
        absentConsents = List.copyOf(absentConsents);
        journeys = List.copyOf(journeys);
    }

    /** What each source tells with records of this type. */
    public <T extends HubRecord> List<Told<T>> told(Class<T> type) {
        return records.stream()
                .filter(r -> type.isInstance(r.content()))
                .map(r -> Told.of(r, type))
                .toList();
    }

    /** Whether any source restricts the child's address: one is enough. */
    public boolean restricted() {
        return told(Child.class).stream()
                .anyMatch(c -> c.content().restricted().value().orElse(false));
    }

    /** The places on a journey, one for each passenger list that names the child on it. */
    public List<OnJourney> on(String journey) {
        return journeys.stream().filter(j -> j.key().equals(journey)).toList();
    }
}
