package hub.product;

import hub.model.Child;
import hub.model.Contact;
import hub.model.DataCategory;
import hub.model.EhcPlan;
import hub.model.HealthcarePlan;
import hub.model.Journey;
import hub.model.Known;
import hub.model.PersonName;
import hub.model.PlanStatus;
import hub.model.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The records that one transport plan is made from, chosen with all facts known.
 *
 * @param otherActivePlan whether the same source has another active plan under another key
 * @param contacts in the order to ring
 */
record Chosen(
        Known<PersonName> name,
        OnJourney place,
        Told<Journey> journey,
        Told<HealthcarePlan> plan,
        boolean otherActivePlan,
        Optional<Told<EhcPlan>> ehcPlan,
        List<Told<Contact>> contacts) {

    static Optional<OnJourney> place(ChildFacts facts, Precedence precedence, String journey, LocalDate on) {
        List<OnJourney> holding =
                facts.on(journey).stream().filter(j -> holds(j, on)).toList();
        return precedence.first(RecordType.PASSENGER, holding, OnJourney::passenger);
    }

    static boolean anyPlace(ChildFacts facts, String journey, LocalDate on) {
        for (OnJourney place : facts.journeys()) {
            if (place.key().equals(journey) && holds(place, on)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(OnJourney place, LocalDate on) {
        return place.journey().isPresent() && place.holdsOn(on);
    }

    /** The active healthcare plans, the one to use first. */
    static List<Told<HealthcarePlan>> activePlans(ChildFacts facts, Precedence precedence) {
        return precedence.ordered(RecordType.HEALTHCARE_PLAN, facts.told(HealthcarePlan.class)).stream()
                .filter(Chosen::active)
                .toList();
    }

    static boolean anyActivePlan(ChildFacts facts) {
        for (Told<HealthcarePlan> plan : facts.told(HealthcarePlan.class)) {
            if (active(plan)) {
                return true;
            }
        }
        return false;
    }

    private static boolean active(Told<HealthcarePlan> plan) {
        return plan.content().status().value().orElse(PlanStatus.DRAFT) == PlanStatus.ACTIVE;
    }

    static Chosen from(
            ChildFacts facts, Precedence precedence, OnJourney place, List<Told<HealthcarePlan>> activePlans) {
        Told<HealthcarePlan> plan = activePlans.get(0);
        return new Chosen(
                precedence.believed(RecordType.CHILD, "name", facts.told(Child.class), Child::name),
                place,
                place.journey().orElseThrow(),
                plan,
                activePlans.stream().skip(1).anyMatch(p -> p.source().equals(plan.source())),
                precedence.ordered(RecordType.EHC_PLAN, facts.told(EhcPlan.class)).stream()
                        .filter(p -> NeedWords.inForce(p.content()))
                        .findFirst(),
                EmergencyContacts.choose(precedence.ordered(RecordType.CONTACT, facts.told(Contact.class))));
    }

    /** The same, with what is not granted withheld in every record that is about this child or journey alone. */
    Chosen withheld(Set<DataCategory> granted) {
        return new Chosen(
                granted.contains(DataCategory.NAME) ? name : Known.withheld(),
                place.withheld(granted),
                journey.map(j -> Redaction.apply(j, granted)),
                plan.map(p -> Redaction.apply(p, granted)),
                otherActivePlan,
                ehcPlan.map(told -> told.map(p -> Redaction.apply(p, granted))),
                contacts.stream()
                        .map(told -> told.map(c -> Redaction.apply(c, granted)))
                        .toList());
    }
}
