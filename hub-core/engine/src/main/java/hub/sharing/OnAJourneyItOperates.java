package hub.sharing;

import hub.product.OnJourney;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The child is on this journey now; and the recipient operates it, if that is how its agreement ties it to children. */
final class OnAJourneyItOperates implements Policy {

    private static final Finding NOT_ON_IT =
            Finding.refused("not-on-the-journey", "No passenger list has the child on this journey.");
    private static final Finding NOT_THE_OPERATOR =
            Finding.refused("not-the-operator", "No source says that this recipient runs the journey.");
    private static final Finding NOT_NOW =
            Finding.refused("not-on-the-journey-now", "The child is not on this journey today.");
    private static final Finding ON_IT = Finding.allowed("on-the-journey", "The child is on this journey today.");

    private final Agreement agreement;

    OnAJourneyItOperates(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public Finding find(Asked asked) {
        List<OnJourney> places = asked.facts().on(asked.journey());
        return places.isEmpty() ? NOT_ON_IT : among(places, asked.day()).turning(turns(places));
    }

    private Finding among(List<OnJourney> places, LocalDate day) {
        Finding found = NOT_THE_OPERATOR;
        for (OnJourney place : places) {
            if (ties(place)) {
                if (place.holdsOn(day)) {
                    return ON_IT;
                }
                found = NOT_NOW;
            }
        }
        return found;
    }

    /** Whether a place on a journey ties the recipient to the child. */
    private boolean ties(OnJourney place) {
        return agreement.relationship() != Agreement.Relationship.ON_A_JOURNEY_IT_OPERATES
                || place.operator().equals(Optional.of(agreement.recipient()));
    }

    /** The days on which a list begins or is over: which of two is believed may change then. */
    private static List<LocalDate> turns(List<OnJourney> places) {
        List<LocalDate> turns = new ArrayList<>();
        for (OnJourney place : places) {
            place.from().ifPresent(turns::add);
            place.until().ifPresent(until -> turns.add(until.plusDays(1)));
        }
        return turns;
    }
}
