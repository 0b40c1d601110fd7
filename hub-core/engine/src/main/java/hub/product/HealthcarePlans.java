package hub.product;

import static hub.product.Gaps.fewerThanTwo;
import static hub.product.Gaps.nothingIn;
import static hub.product.Gaps.unrecorded;

import hub.model.Child;
import hub.model.Contact;
import hub.model.DataCategory;
import hub.model.HealthcarePlan;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.NhsNumber;
import hub.model.RecordType;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.SharedHealthcarePlanBuilder;
import hub.product.Derivation.Derived;
import hub.product.Derivation.NothingToShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Derives the healthcare plan that a provider of care or a school may hold, from the active plan that is believed most. */
public final class HealthcarePlans implements ChildProduct {

    private final Precedence precedence;

    public HealthcarePlans(Precedence precedence) {
        this.precedence = precedence;
    }

    /** The records that one plan is made from. */
    private record Sources(Told<HealthcarePlan> plan, boolean otherActivePlan, List<Told<Contact>> contacts) {

        Sources withheld(Set<DataCategory> granted) {
            return new Sources(
                    plan.map(p -> Redaction.apply(p, granted)),
                    otherActivePlan,
                    contacts.stream()
                            .map(told -> told.map(c -> Redaction.apply(c, granted)))
                            .toList());
        }
    }

    @Override
    public String name() {
        return SharedHealthcarePlan.NAME;
    }

    @Override
    public boolean perJourney() {
        return false;
    }

    @Override
    public Optional<NothingToShare> nothingToShare(ChildFacts facts, Scope scope, LocalDate on) {
        return NothingToShare.withoutAnActivePlan(facts);
    }

    @Override
    public Derivation derive(ChildFacts facts, Scope scope, Set<DataCategory> granted, LocalDate on) {
        Optional<NothingToShare> nothing = nothingToShare(facts, scope, on);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        Sources sources = sources(facts).withheld(granted);
        SharedHealthcarePlanBuilder written = SharedHealthcarePlanBuilder.builder();
        ofTheChild(written, facts);
        ofThePlan(written, sources.plan().content());
        written.contacts(EmergencyContacts.listed(sources.contacts()));
        SharedHealthcarePlan plan = Redaction.leaveOf(written.build(), facts, granted);
        SharedHealthcarePlan said = SharedHealthcarePlanBuilder.builder(plan)
                .madeFrom(Known.of(madeFrom(sources, plan)))
                .missing(missing(sources, plan))
                .build();
        return new Derived(Redaction.apply(said, granted));
    }

    private Sources sources(ChildFacts facts) {
        List<Told<HealthcarePlan>> active = Chosen.activePlans(facts, precedence);
        Told<HealthcarePlan> plan = active.get(0);
        return new Sources(
                plan,
                active.stream().skip(1).anyMatch(p -> p.source().equals(plan.source())),
                EmergencyContacts.choose(precedence.ordered(RecordType.CONTACT, facts.told(Contact.class))));
    }

    private void ofTheChild(SharedHealthcarePlanBuilder plan, ChildFacts facts) {
        List<Told<Child>> told = facts.told(Child.class);
        Set<NhsNumber> numbers = facts.nhsNumbers();
        plan.childName(precedence.believed(RecordType.CHILD, "name", told, Child::name))
                .birthDate(precedence.believed(RecordType.CHILD, "birthDate", told, Child::birthDate))
                .nhsNumber(numbers.size() == 1 ? Known.of(numbers.iterator().next()) : Known.notRecorded());
    }

    private static void ofThePlan(SharedHealthcarePlanBuilder plan, HealthcarePlan from) {
        plan.conditions(from.conditions())
                .signs(from.signs())
                .triggers(from.triggers())
                .emergencySteps(from.emergencySteps())
                .call999When(from.call999When())
                .doNot(from.doNot())
                .responsibleInEmergency(from.responsibleInEmergency())
                .allergies(from.allergies())
                .medicines(from.medicines())
                .careTasks(from.dailyCare())
                .handover(from.handover())
                .trips(from.trips())
                .equipment(from.equipment())
                .communication(from.communication())
                .learningSupport(from.learningSupport())
                .supporter(from.supporter())
                .school(from.school())
                .staffTraining(from.staffTraining())
                .clinic(from.clinic())
                .gp(from.gp())
                .other(from.other())
                .madeBy(from.madeBy())
                .madeOn(from.madeOn())
                .reviewDate(from.reviewDate());
    }

    private static List<MadeFrom> madeFrom(Sources sources, SharedHealthcarePlan plan) {
        List<MadeFrom> from = new ArrayList<>();
        from.add(sources.plan().madeFrom(RecordType.HEALTHCARE_PLAN));
        if (plan.contacts().isPresent()) {
            Provenance.newest(sources.contacts()).ifPresent(told -> from.add(told.madeFrom(RecordType.CONTACT)));
        }
        return from;
    }

    private static Known<List<String>> missing(Sources sources, SharedHealthcarePlan plan) {
        return new Gaps()
                .say(unrecorded(plan.childName()), "The child's name is not recorded.")
                .say(unrecorded(plan.birthDate()), "The child's date of birth is not recorded.")
                .say(fewerThanTwo(plan.contacts()), "Fewer than two emergency contacts are recorded.")
                .say(nothingIn(plan.conditions()), "No condition is recorded.")
                .say(nothingIn(plan.emergencySteps()), "No emergency steps are recorded.")
                .say(nothingIn(plan.call999When()), "When to call 999 is not recorded.")
                .say(unrecorded(plan.allergies()), "Whether the child has allergies is not recorded.")
                .say(unrecorded(plan.medicines()), "Whether the child has medicines is not recorded.")
                .say(unrecorded(plan.communication()), "How the child communicates is not recorded.")
                .say(unrecorded(plan.reviewDate()), "The plan's review date is not recorded.")
                .say(sources.otherActivePlan(), Provenance.ANOTHER_PLAN)
                .told();
    }
}
