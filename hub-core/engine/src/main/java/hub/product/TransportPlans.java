package hub.product;

import hub.model.CrewOnBoard;
import hub.model.DataCategory;
import hub.model.HealthcarePlan;
import hub.model.Journey;
import hub.model.Known;
import hub.model.Medicine;
import hub.model.PersonName;
import hub.model.Training;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import hub.product.Derivation.Derived;
import hub.product.Derivation.NothingToShare;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Derives the transport plan: what is chosen with all facts known is withheld first, then the plan is made of what is left, so that
 * nothing derived tells what was kept back. A plan is made of an active healthcare plan, for a child who is on the journey that day.
 */
public final class TransportPlans {

    private final Precedence precedence;

    public TransportPlans(Precedence precedence) {
        this.precedence = precedence;
    }

    /** Why no plan could be made for anyone, however much were granted; empty if one could. */
    public Optional<NothingToShare> nothingToShare(ChildFacts facts, String journey, LocalDate on) {
        if (Chosen.place(facts, precedence, journey, on).isEmpty()) {
            return Optional.of(new NothingToShare("The child is not on this journey."));
        }
        return Chosen.activePlans(facts, precedence).isEmpty()
                ? Optional.of(new NothingToShare("No active healthcare plan is recorded."))
                : Optional.empty();
    }

    /**
     * The plan for one journey.
     *
     * @param granted the data categories it may hold; a restricted child's pick-up point is withheld even so
     * @param on the day, in London
     */
    public Derivation derive(ChildFacts facts, String journey, Set<DataCategory> granted, LocalDate on) {
        Optional<NothingToShare> nothing = nothingToShare(facts, journey, on);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        Set<DataCategory> kept = EnumSet.noneOf(DataCategory.class);
        kept.addAll(granted);
        if (facts.restricted()) {
            kept.remove(DataCategory.ADDRESS);
        }
        OnJourney place = Chosen.place(facts, precedence, journey, on).orElseThrow();
        Chosen chosen = Chosen.from(facts, precedence, place, Chosen.activePlans(facts, precedence))
                .withheld(kept);
        TransportPlan plan = Redaction.apply(write(chosen), kept);
        TransportPlan said = TransportPlanBuilder.builder(plan)
                .madeFrom(Known.of(Provenance.madeFrom(chosen, plan)))
                .missing(Known.of(Provenance.missing(chosen, plan)))
                .build();
        return new Derived(Redaction.apply(said, kept));
    }

    private static TransportPlan write(Chosen chosen) {
        HealthcarePlan plan = chosen.plan().content();
        Journey journey = chosen.journey().content();
        var passenger = chosen.place().passenger().content();
        return TransportPlanBuilder.builder()
                .childCalled(chosen.name().map(PersonName::calledBy))
                .run(journey.run())
                .direction(journey.direction())
                .days(journey.days())
                .departs(journey.departs())
                .vehicle(journey.vehicle())
                .schoolName(journey.schoolName())
                .schoolPhone(journey.schoolPhone())
                .controlRoomPhone(journey.controlRoomPhone())
                .stop(passenger.stop())
                .stopTime(passenger.stopTime())
                .seat(passenger.seat())
                .equipment(plan.equipment())
                .communication(plan.communication())
                .triggers(plan.triggers())
                .signs(plan.signs())
                .emergencySteps(plan.emergencySteps())
                .call999When(plan.call999When())
                .doNot(plan.doNot())
                .rescueMedicines(rescue(plan.medicines()))
                .allergies(plan.allergies())
                .contacts(listed(chosen.contacts().stream()
                        .map(c -> EmergencyContacts.write(c.content()))
                        .toList()))
                .careTasks(plan.dailyCare())
                .handover(both(passenger.handover(), plan.handover()))
                .needs(chosen.ehcPlan()
                        .map(p -> p.content().needs().map(NeedWords::of))
                        .orElse(Known.notRecorded()))
                .crew(crew(chosen, journey))
                .reviewDate(plan.reviewDate())
                .build();
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

    private static Known<List<CrewOnBoard>> crew(Chosen chosen, Journey journey) {
        if (!journey.crew().isPresent()) {
            return journey.crew().map(keys -> List.of());
        }
        return listed(chosen.place().crew().stream()
                .filter(c -> c.member().isPresent())
                .map(c -> new CrewOnBoard(
                        c.member()
                                .orElseThrow()
                                .content()
                                .name()
                                .value()
                                .map(EmergencyContacts::fullName)
                                .orElse("Name not recorded"),
                        c.member().orElseThrow().content().role(),
                        c.training().stream()
                                .filter(t -> t.content().course().isPresent())
                                .map(t -> new Training(
                                        t.content().course().value().orElseThrow(),
                                        t.content().expiresOn()))
                                .sorted(Comparator.comparing(Training::course))
                                .toList()))
                .toList());
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
