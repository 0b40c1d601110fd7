package hub.product;

import static hub.product.Gaps.fewerThanTwo;
import static hub.product.Gaps.nothingIn;
import static hub.product.Gaps.unrecorded;

import hub.model.CrewOnBoard;
import hub.model.HubRecord;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.Medicine;
import hub.model.RecordType;
import hub.model.TransportPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a plan was made from and what it lacks: read from the plan as the recipient gets it, so that it tells of nothing withheld. */
final class Provenance {

    /** The course that allows a crew member to give a rescue medicine. */
    static final String RESCUE_COURSE = "rescue-medicine";

    /** Which of two active plans it is. */
    static final String ANOTHER_PLAN = "Another active healthcare plan is recorded; this one is the newest.";

    private Provenance() {}

    /** The records whose age a crew should know. */
    static List<MadeFrom> madeFrom(Chosen chosen, TransportPlan plan) {
        List<MadeFrom> from = new ArrayList<>();
        from.add(chosen.plan().madeFrom(RecordType.HEALTHCARE_PLAN));
        if (plan.needs().isPresent()) {
            chosen.ehcPlan().ifPresent(told -> from.add(told.madeFrom(RecordType.EHC_PLAN)));
        }
        if (plan.contacts().isPresent()) {
            newest(chosen.contacts()).ifPresent(told -> from.add(told.madeFrom(RecordType.CONTACT)));
        }
        if (plan.run().state() != Known.State.WITHHELD) {
            from.add(chosen.journey().madeFrom(RecordType.JOURNEY));
        }
        return from;
    }

    /** What a crew would want to know and no source has told. */
    static Known<List<String>> missing(Chosen chosen, TransportPlan plan) {
        return new Gaps()
                .say(unrecorded(plan.childCalled()), "The child's name is not recorded.")
                .say(fewerThanTwo(plan.contacts()), "Fewer than two emergency contacts are recorded.")
                .say(nothingIn(plan.emergencySteps()), "No emergency steps are recorded.")
                .say(nothingIn(plan.call999When()), "When to call 999 is not recorded.")
                .say(unrecorded(plan.allergies()), "Whether the child has allergies is not recorded.")
                .say(unrecorded(plan.rescueMedicines()), "Whether the child has a rescue medicine is not recorded.")
                .say(someUnmarked(chosen), "Of some medicines it is not recorded whether they are rescue medicines.")
                .say(noPlace(plan.rescueMedicines()), "Where a rescue medicine is kept is not recorded.")
                .say(
                        untrained(plan),
                        "A rescue medicine is named, and no crew member is recorded as trained to give it.")
                .say(unrecorded(plan.crew()), "The crew of this journey is not recorded.")
                .say(someUnknown(chosen, plan), "A crew member of this journey is in no crew list.")
                .say(unrecorded(plan.communication()), "How the child communicates is not recorded.")
                .say(unrecorded(plan.reviewDate()), "The plan's review date is not recorded.")
                .say(chosen.otherActivePlan(), ANOTHER_PLAN)
                .told();
    }

    private static boolean someUnmarked(Chosen chosen) {
        List<Medicine> medicines = chosen.plan().content().medicines().value().orElse(List.of());
        return medicines.stream().anyMatch(m -> m.rescue().value().orElse(false))
                && medicines.stream().anyMatch(m -> unrecorded(m.rescue()));
    }

    private static boolean noPlace(Known<List<Medicine>> rescueMedicines) {
        return rescueMedicines.value().orElse(List.of()).stream().anyMatch(m -> unrecorded(m.keptWhere()));
    }

    private static boolean untrained(TransportPlan plan) {
        return plan.rescueMedicines().isPresent()
                && plan.crew().state() != Known.State.WITHHELD
                && plan.crew().value().orElse(List.of()).stream().noneMatch(Provenance::trained);
    }

    private static boolean trained(CrewOnBoard member) {
        return member.training().stream().anyMatch(t -> t.course().equals(RESCUE_COURSE));
    }

    private static boolean someUnknown(Chosen chosen, TransportPlan plan) {
        return plan.crew().isPresent()
                && chosen.place().crew().stream().anyMatch(c -> c.member().isEmpty());
    }

    static <T extends HubRecord> Optional<Told<T>> newest(List<Told<T>> told) {
        return told.stream().max(Comparator.comparing(Told::asAt));
    }
}
