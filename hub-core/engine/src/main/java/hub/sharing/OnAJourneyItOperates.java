package hub.sharing;

import hub.product.OnJourney;
import java.time.LocalDate;
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
        String journey = asked.journey();
        Finding found = NOT_ON_IT;
        LocalDate turn = Finding.NEVER;
        for (OnJourney place : asked.facts().journeys()) {
            if (place.key().equals(journey)) {
                found = better(found, place, asked.day());
                turn = Finding.earlier(turn, new Spell(place.from(), place.until()).turnAfter(asked.day()));
            }
        }
        return found == NOT_ON_IT ? found : found.turning(turn);
    }

    /** What is found with one more place, which may be a list that is over: which of two is believed may change. */
    private Finding better(Finding found, OnJourney place, LocalDate day) {
        if (found == ON_IT || !ties(place)) {
            return found == NOT_ON_IT ? NOT_THE_OPERATOR : found;
        }
        return place.holdsOn(day) ? ON_IT : NOT_NOW;
    }

    /** Whether a place on a journey ties the recipient to the child. */
    private boolean ties(OnJourney place) {
        return agreement.relationship() != Agreement.Relationship.ON_A_JOURNEY_IT_OPERATES
                || place.operator().equals(Optional.of(agreement.recipient()));
    }
}
