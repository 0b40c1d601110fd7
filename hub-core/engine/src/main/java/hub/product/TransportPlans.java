package hub.product;

import hub.model.CrewMember;
import hub.model.CrewOnBoard;
import hub.model.DataCategory;
import hub.model.HealthcarePlan;
import hub.model.Journey;
import hub.model.Known;
import hub.model.Medicine;
import hub.model.Passenger;
import hub.model.PersonName;
import hub.model.Scope;
import hub.model.Training;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import hub.product.Derivation.Derived;
import hub.product.Derivation.NothingToShare;
import hub.product.OnJourney.OnBoard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Derives the transport plan: what is chosen with all facts known is withheld first, then the plan is made of what is left, so that
 * nothing derived tells what was kept back. A plan is made of an active healthcare plan, for a child who is on the journey that day.
 */
public final class TransportPlans implements ChildProduct {

    private final Precedence precedence;

    public TransportPlans(Precedence precedence) {
        this.precedence = precedence;
    }

    @Override
    public String name() {
        return TransportPlan.NAME;
    }

    @Override
    public boolean perJourney() {
        return true;
    }

    @Override
    public Optional<NothingToShare> nothingToShare(ChildFacts facts, Scope scope, LocalDate on) {
        if (scope.journey()
                .filter(journey -> Chosen.anyPlace(facts, journey, on))
                .isEmpty()) {
            return Optional.of(new NothingToShare("The child is not on this journey."));
        }
        return NothingToShare.withoutAnActivePlan(facts);
    }

    private Optional<OnJourney> place(ChildFacts facts, Scope scope, LocalDate on) {
        return scope.journey().flatMap(journey -> Chosen.place(facts, precedence, journey, on));
    }

    @Override
    public Derivation derive(ChildFacts facts, Scope scope, Set<DataCategory> granted, LocalDate on) {
        Optional<NothingToShare> nothing = nothingToShare(facts, scope, on);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        OnJourney place = place(facts, scope, on).orElseThrow();
        Chosen chosen = Chosen.from(facts, precedence, place, Chosen.activePlans(facts, precedence))
                .withheld(granted);
        TransportPlan plan = Redaction.leaveOf(write(chosen), facts, granted);
        TransportPlan said = TransportPlanBuilder.builder(plan)
                .madeFrom(Known.of(Provenance.madeFrom(chosen, plan)))
                .missing(Provenance.missing(chosen, plan))
                .build();
        return new Derived(Redaction.apply(said, granted));
    }

    private static TransportPlan write(Chosen chosen) {
        TransportPlanBuilder plan = TransportPlanBuilder.builder();
        ofTheJourney(
                plan, chosen.journey().content(), chosen.place().passenger().content());
        ofTheHealthcarePlan(plan, chosen.plan().content());
        return plan.childCalled(chosen.name().map(PersonName::calledBy))
                .contacts(EmergencyContacts.listed(chosen.contacts()))
                .handover(both(
                        chosen.place().passenger().content().handover(),
                        chosen.plan().content().handover()))
                .needs(chosen.ehcPlan()
                        .map(p -> p.content().needs().map(NeedWords::of))
                        .orElse(Known.notRecorded()))
                .crew(crew(chosen))
                .build();
    }

    private static void ofTheJourney(TransportPlanBuilder plan, Journey journey, Passenger passenger) {
        plan.run(journey.run())
                .direction(journey.direction())
                .days(journey.days())
                .departs(journey.departs())
                .vehicle(journey.vehicle())
                .schoolName(journey.schoolName())
                .schoolPhone(journey.schoolPhone())
                .controlRoomPhone(journey.controlRoomPhone())
                .stop(passenger.stop())
                .stopTime(passenger.stopTime())
                .seat(passenger.seat());
    }

    private static void ofTheHealthcarePlan(TransportPlanBuilder plan, HealthcarePlan from) {
        plan.equipment(from.equipment())
                .communication(from.communication())
                .triggers(from.triggers())
                .signs(from.signs())
                .emergencySteps(from.emergencySteps())
                .call999When(from.call999When())
                .doNot(from.doNot())
                .rescueMedicines(rescue(from.medicines()))
                .allergies(from.allergies())
                .careTasks(from.dailyCare())
                .reviewDate(from.reviewDate());
    }

    /** Only what is marked as a rescue medicine. None known only if every medicine is marked as not one. */
    private static Known<List<Medicine>> rescue(Known<List<Medicine>> medicines) {
        if (!medicines.isPresent()) {
            return medicines;
        }
        List<Medicine> all = medicines.value().orElseThrow();
        List<Medicine> rescue =
                all.stream().filter(m -> m.rescue().value().orElse(false)).toList();
        if (!rescue.isEmpty()) {
            return Known.of(rescue);
        }
        return all.stream().allMatch(m -> m.rescue().isPresent()) ? Known.noneKnown() : Known.notRecorded();
    }

    private static Known<List<CrewOnBoard>> crew(Chosen chosen) {
        Known<List<String>> named = chosen.journey().content().crew();
        return named.isPresent()
                ? listed(chosen.place().crew().stream()
                        .flatMap(c -> c.member().stream().map(m -> onBoard(m.content(), c)))
                        .toList())
                : named.map(keys -> List.of());
    }

    private static CrewOnBoard onBoard(CrewMember member, OnBoard place) {
        List<Training> training = place.training().stream()
                .map(Told::content)
                .flatMap(t -> t.course().value().stream().map(course -> new Training(course, t.expiresOn())))
                .sorted(Comparator.comparing(Training::course))
                .toList();
        String name = member.name().value().map(EmergencyContacts::fullName).orElse("Name not recorded");
        return new CrewOnBoard(name, member.role(), training);
    }

    private static Known<String> both(Known<String> first, Known<String> second) {
        return first.isPresent() && second.isPresent()
                ? first.map(text -> text + "\n" + second.value().orElseThrow())
                : first.isPresent() ? first : second.or(first);
    }

    private static <T> Known<List<T>> listed(List<T> list) {
        return list.isEmpty() ? Known.notRecorded() : Known.of(list);
    }
}
