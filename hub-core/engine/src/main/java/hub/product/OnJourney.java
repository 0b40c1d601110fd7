package hub.product;

import hub.model.CrewMember;
import hub.model.CrewTraining;
import hub.model.DataCategory;
import hub.model.Journey;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Passenger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a passenger list names a child on a journey, with what is known of that journey.
 *
 * @param journey empty when no source knows the journey
 * @param crew in the order the journey names them
 */
public record OnJourney(Told<Passenger> passenger, Optional<Told<Journey>> journey, List<OnBoard> crew) {

    public OnJourney {
        crew = List.copyOf(crew);
    }

    /**
     * A crew member the journey names.
     *
     * @param member empty when no source knows the crew member
     */
    public record OnBoard(Optional<Told<CrewMember>> member, List<Told<CrewTraining>> training) {

        public OnBoard {
            training = List.copyOf(training);
        }
    }

    /** The journey's source key. */
    public String key() {
        return passenger.content().journey().value().orElseThrow();
    }

    public Optional<OrganisationId> operator() {
        return journey.flatMap(j -> j.content().operator().value());
    }

    /** The first day on which the child is on a journey that runs; empty when no source limits it. */
    public Optional<LocalDate> from() {
        return bound(passenger.content().from(), journey.map(j -> j.content().from()), true);
    }

    /** The last such day. */
    public Optional<LocalDate> until() {
        return bound(passenger.content().until(), journey.map(j -> j.content().until()), false);
    }

    /** Whether the child is on it that day, going by the dates alone. */
    public boolean holdsOn(LocalDate day) {
        Optional<LocalDate> from = from();
        Optional<LocalDate> until = until();
        return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /** The same, with what is not granted withheld. */
    OnJourney withheld(Set<DataCategory> granted) {
        return new OnJourney(
                passenger.map(p -> Redaction.apply(p, granted)),
                journey.map(told -> told.map(j -> Redaction.apply(j, granted))),
                granted.contains(DataCategory.CREW) ? crew : List.of());
    }

    private static Optional<LocalDate> bound(
            Known<LocalDate> own, Optional<Known<LocalDate>> journeys, boolean latest) {
        Optional<LocalDate> other = journeys.flatMap(Known::value);
        if (own.value().isEmpty() || other.isEmpty()) {
            return own.value().or(() -> other);
        }
        LocalDate mine = own.value().get();
        return mine.isAfter(other.get()) == latest ? Optional.of(mine) : other;
    }
}
