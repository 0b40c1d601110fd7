package hub.product;

import hub.model.Child;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.HubRecord;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.store.StoredRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known now of one child and needed to decide and to derive; read at one moment, never changed.
 *
 * @param records the present records about the child, from every source
 * @param absentConsents consents that are gone from their source's last extract, as they last were
 * @param journeys the journeys that a passenger list names the child on, past and future ones among them
 * @param releases recorded by people and not withdrawn, past and future ones among them
 * @param strangers numbers in the records' texts that name somebody else
 */
public record ChildFacts(
        ChildId child,
        RecordsByType records,
        List<Told<Consent>> absentConsents,
        List<OnJourney> journeys,
        List<Release> releases,
        Set<String> strangers) {

    public ChildFacts(
            ChildId child,
            List<StoredRecord> records,
            List<Told<Consent>> absentConsents,
            List<OnJourney> journeys,
            List<Release> releases,
            Set<String> strangers) {
        this(child, new RecordsByType(records), absentConsents, journeys, releases, strangers);
    }

    public ChildFacts {
        absentConsents = List.copyOf(absentConsents);
        journeys = List.copyOf(journeys);
        releases = List.copyOf(releases);
        strangers = Set.copyOf(strangers);
    }

    /** What each source tells with records of this type. */
    public <T extends HubRecord> List<Told<T>> told(Class<T> type) {
        return records.told(type);
    }

    /** Whether any source restricts the child's address: one is enough. */
    public boolean restricted() {
        for (Told<Child> child : told(Child.class)) {
            if (child.content().restricted().value().orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** Every NHS number that a source tells; more than one is a contradiction. */
    public Set<NhsNumber> nhsNumbers() {
        return told(Child.class).stream()
                .flatMap(c -> c.content().identifiers().value().stream())
                .flatMap(List::stream)
                .filter(NhsNumber.class::isInstance)
                .map(NhsNumber.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The releases that let a recipient have, on one day, what a restriction would keep back. */
    public List<Release> released(OrganisationId recipient, LocalDate day) {
        return releases.stream().filter(r -> r.holds(recipient, day)).toList();
    }

    /** The places on a journey, one for each passenger list that names the child on it. */
    public List<OnJourney> on(String journey) {
        List<OnJourney> places = new ArrayList<>(journeys);
        places.removeIf(place -> !place.key().equals(journey));
        return places;
    }
}
