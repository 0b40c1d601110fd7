package hub.sharing;

import hub.model.CareRelationship;
import hub.model.EhcPlan;
import hub.model.Enrolment;
import hub.model.Urn;
import hub.product.ChildFacts;
import hub.product.Told;
import hub.sharing.Finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recipient has to do with the child, in the way its agreement names, now. */
final class RelationshipHolds implements Policy {

    private static final Finding NOT_ON_ROLL =
            Finding.refused("not-on-roll", "No source says that the child is on roll at this school.");
    private static final Finding NOT_ON_ROLL_NOW =
            Finding.refused("not-on-roll-now", "The child is not on roll at this school today.");
    private static final Finding ON_ROLL = Finding.allowed("on-roll", "The child is on roll at this school.");
    private static final Finding NOT_TREATED =
            Finding.refused("not-treated", "No source says that this provider treats the child.");
    private static final Finding NOT_TREATED_NOW =
            Finding.refused("not-treated-now", "This provider does not treat the child today.");
    private static final Finding TREATED = Finding.allowed("treated", "This provider treats the child.");
    private static final Finding NO_JOURNEY =
            Finding.allowed("tied-to-no-journey", "What is shared is tied to no journey.");
    private static final Finding THE_COUNCIL =
            Finding.allowed("the-council-itself", "The recipient is a part of the council itself.");

    private static final Finding COHORT = Finding.allowed(
            "in-the-cohort", "A source tells of an education, health and care plan or SEN support of the child.");
    private static final Finding NOT_THE_COHORT = Finding.refused(
            "not-in-the-cohort", "No source tells of an education, health and care plan or SEN support of the child.");

    private static final Finding NO_CHILD = Finding.refused(
            "no-child-is-named", "The agreement is about figures, and lets nothing of a child be shared.");

    private final Agreement agreement;
    private final Policy journey;

    RelationshipHolds(Agreement agreement) {
        this.agreement = agreement;
        this.journey = new OnAJourneyItOperates(agreement);
    }

    @Override
    public Finding find(Asked asked) {
        boolean onJourney = agreement.relationship() == Agreement.Relationship.ON_A_JOURNEY_IT_OPERATES
                || !asked.journey().isEmpty();
        Finding scope = onJourney ? journey.find(asked) : NO_JOURNEY;
        if (scope.verdict() == Verdict.REFUSED) {
            return scope;
        }
        return switch (agreement.relationship()) {
            case ON_A_JOURNEY_IT_OPERATES -> scope;
            case ON_ROLL_AT_THE_SCHOOL -> tied(asked, scope, ON_ROLL, NOT_ON_ROLL_NOW, NOT_ON_ROLL);
            case TREATED_BY_THE_PROVIDER -> tied(asked, scope, TREATED, NOT_TREATED_NOW, NOT_TREATED);
            case THE_COUNCIL_ITSELF -> THE_COUNCIL.turning(scope.turn());
            case IN_THE_COHORT -> inTheCohort(asked.facts()) ? COHORT : NOT_THE_COHORT;
            case NO_CHILD_IS_NAMED -> NO_CHILD;
        };
    }

    /** On what day it is or was, the product itself says. */
    private static boolean inTheCohort(ChildFacts facts) {
        return !facts.told(EhcPlan.class).isEmpty()
                || facts.told(Enrolment.class).stream()
                        .anyMatch(e -> e.content().senProvision().isPresent());
    }

    private Finding tied(Asked asked, Finding scope, Finding now, Finding notNow, Finding never) {
        Finding found = never;
        LocalDate turn = scope.turn();
        for (Spell spell : spells(agreement, asked.facts())) {
            found = found == now || spell.holdsOn(asked.day()) ? now : notNow;
            turn = Finding.earlier(turn, spell.turnAfter(asked.day()));
        }
        return found.turning(turn);
    }

    /** Whether any source relates the child to the recipient on some day, so that it is worth asking. */
    static boolean everRelated(Agreement agreement, ChildFacts facts) {
        return switch (agreement.relationship()) {
            case THE_COUNCIL_ITSELF -> true;
            case IN_THE_COHORT -> inTheCohort(facts);
            default -> !spells(agreement, facts).isEmpty();
        };
    }

    private static List<Spell> spells(Agreement agreement, ChildFacts facts) {
        return agreement.relationship() == Agreement.Relationship.ON_ROLL_AT_THE_SCHOOL
                ? enrolments(agreement, facts.told(Enrolment.class))
                : care(agreement, facts.told(CareRelationship.class));
    }

    private static List<Spell> enrolments(Agreement agreement, List<Told<Enrolment>> told) {
        List<Spell> spells = new ArrayList<>();
        for (Told<Enrolment> one : told) {
            Enrolment enrolment = one.content();
            if (named(enrolment.school().value().map(Urn::value), agreement)) {
                spells.add(Spell.of(enrolment.from(), enrolment.until()));
            }
        }
        return spells;
    }

    private static List<Spell> care(Agreement agreement, List<Told<CareRelationship>> told) {
        List<Spell> spells = new ArrayList<>();
        for (Told<CareRelationship> one : told) {
            CareRelationship care = one.content();
            if (named(care.provider().value(), agreement)) {
                spells.add(Spell.of(care.from(), care.until()));
            }
        }
        return spells;
    }

    private static boolean named(Optional<String> number, Agreement agreement) {
        return number.isPresent() && number.equals(agreement.knownAs());
    }
}
