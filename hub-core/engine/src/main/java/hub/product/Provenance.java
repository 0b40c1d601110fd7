package hub.product;

import hub.model.CrewOnBoard;
import hub.model.HubRecord;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.Medicine;
import hub.model.RecordType;
import hub.model.TransportPlan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a plan was made from and what it lacks: read from the plan as the recipient gets it, so that it tells of nothing withheld. */
final class Provenance {

    /** The course that allows a crew member to give a rescue medicine. */
    static final String RESCUE_COURSE = "rescue-medicine";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Provenance() {}

    /** The records whose age a crew should know. */
    static List<MadeFrom> madeFrom(Chosen chosen, TransportPlan plan) {
        List<MadeFrom> from = new ArrayList<>();
        from.add(from(RecordType.HEALTHCARE_PLAN, chosen.plan()));
        if (plan.needs().isPresent()) {
            chosen.ehcPlan().ifPresent(told -> from.add(from(RecordType.EHC_PLAN, told)));
        }
        if (plan.contacts().isPresent()) {
            newest(chosen.contacts()).ifPresent(told -> from.add(from(RecordType.CONTACT, told)));
        }
        if (plan.run().state() != Known.State.WITHHELD) {
            from.add(from(RecordType.JOURNEY, chosen.journey()));
        }
        return from;
    }

    /** What a crew would want to know and no source has told. */
    static Known<List<String>> missing(Chosen chosen, TransportPlan plan) {
        List<String> missing = new ArrayList<>();
        say(missing, unrecorded(plan.childCalled()), "The child's name is not recorded.");
        say(missing, fewerThanTwo(plan.contacts()), "Fewer than two emergency contacts are recorded.");
        say(missing, nothingIn(plan.emergencySteps()), "No emergency steps are recorded.");
        say(missing, nothingIn(plan.call999When()), "When to call 999 is not recorded.");
        say(missing, unrecorded(plan.allergies()), "Whether the child has allergies is not recorded.");
        say(missing, unrecorded(plan.rescueMedicines()), "Whether the child has a rescue medicine is not recorded.");
        say(missing, someUnmarked(chosen), "Of some medicines it is not recorded whether they are rescue medicines.");
        say(missing, noPlace(plan.rescueMedicines()), "Where a rescue medicine is kept is not recorded.");
        say(
                missing,
                untrained(plan),
                "A rescue medicine is named, and no crew member is recorded as trained to give it.");
        say(missing, unrecorded(plan.crew()), "The crew of this journey is not recorded.");
        say(missing, someUnknown(chosen, plan), "A crew member of this journey is in no crew list.");
        say(missing, unrecorded(plan.communication()), "How the child communicates is not recorded.");
        say(missing, unrecorded(plan.reviewDate()), "The plan's review date is not recorded.");
        say(missing, chosen.otherActivePlan(), "Another active healthcare plan is recorded; this one is the newest.");
        return missing.isEmpty() ? Known.noneKnown() : Known.of(missing);
    }

    private static void say(List<String> missing, boolean lacks, String sentence) {
        if (lacks) {
            missing.add(sentence);
        }
    }

    private static boolean unrecorded(Known<?> known) {
        return known.state() == Known.State.NOT_RECORDED;
    }

    private static boolean nothingIn(Known<?> known) {
        return unrecorded(known) || known.state() == Known.State.NONE_KNOWN;
    }

    private static boolean fewerThanTwo(Known<? extends List<?>> contacts) {
        return nothingIn(contacts)
                || contacts.value().map(list -> list.size() < 2).orElse(false);
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

    private static <T extends HubRecord> Optional<Told<T>> newest(List<Told<T>> told) {
        return told.stream().max(Comparator.comparing(Told::asAt));
    }

    private static MadeFrom from(RecordType type, Told<?> told) {
        return new MadeFrom(type, told.source(), told.asAt().atZone(LONDON).toLocalDate());
    }
}
