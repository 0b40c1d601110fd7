package hub.sharing;

import hub.model.CareRelationship;
import hub.model.Enrolment;
import hub.model.Urn;
import hub.product.ChildFacts;
import hub.sharing.Finding.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The recipient has to do with the child, in the way its agreement names, now. */
final class RelationshipHolds implements Policy {

    private final Policy journey = new OnAJourneyItOperates();

    /** A time for which a source says that the child belongs there. */
    private record Spell(Optional<LocalDate> from, Optional<LocalDate> until) {

        boolean holdsOn(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && until.map(u -> !day.isAfter(u)).orElse(true);
        }
    }

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        boolean tied = agreement.relationship() == Agreement.Relationship.ON_A_JOURNEY_IT_OPERATES
                || question.scope().journey().isPresent();
        Finding scope = tied
                ? journey.find(question, agreement, facts)
                : Finding.allowed("tied-to-no-journey", "The product is tied to no journey.");
        return scope.verdict() == Verdict.REFUSED ? scope : related(question, agreement, facts, scope);
    }

    private static Finding related(Question question, Agreement agreement, ChildFacts facts, Finding scope) {
        return switch (agreement.relationship()) {
            case ON_A_JOURNEY_IT_OPERATES -> scope;
            case ON_ROLL_AT_THE_SCHOOL ->
                sooner(scope, now(question, "on-roll", "on roll at the school", spells(agreement, facts)));
            case TREATED_BY_THE_PROVIDER ->
                sooner(scope, now(question, "treated", "treated by the provider", spells(agreement, facts)));
            case THE_COUNCIL_ITSELF ->
                Finding.allowed("the-council-itself", "The recipient is the council itself.")
                        .until(scope.changesAt());
        };
    }

    /** Whether any source relates the child to the recipient on some day, so that it is worth asking. */
    static boolean everRelated(Agreement agreement, ChildFacts facts) {
        return agreement.relationship() == Agreement.Relationship.THE_COUNCIL_ITSELF
                || !spells(agreement, facts).isEmpty();
    }

    private static List<Spell> spells(Agreement agreement, ChildFacts facts) {
        Stream<Spell> enrolments = facts.told(Enrolment.class).stream()
                .map(told -> told.content())
                .filter(e -> named(e.school().value().map(Urn::value), agreement))
                .map(e -> new Spell(e.from().value(), e.until().value()));
        Stream<Spell> care = facts.told(CareRelationship.class).stream()
                .map(told -> told.content())
                .filter(c -> named(c.provider().value(), agreement))
                .map(c -> new Spell(c.from().value(), c.until().value()));
        return (agreement.relationship() == Agreement.Relationship.ON_ROLL_AT_THE_SCHOOL ? enrolments : care).toList();
    }

    private static boolean named(Optional<String> number, Agreement agreement) {
        return number.isPresent() && number.equals(agreement.knownAs());
    }

    private static Finding now(Question question, String code, String words, List<Spell> spells) {
        if (spells.isEmpty()) {
            return Finding.refused("not-" + code, "No source says that the child is " + words + ".");
        }
        List<Spell> now = spells.stream().filter(s -> s.holdsOn(question.day())).toList();
        return now.isEmpty()
                ? Finding.refused("not-" + code + "-now", "The child is not " + words + " today.")
                        .until(begins(spells, question))
                : Finding.allowed(code, "The child is " + words + ".").until(ends(now));
    }

    private static Optional<Instant> begins(List<Spell> spells, Question question) {
        return spells.stream()
                .flatMap(s -> s.from().stream())
                .map(Agreement::startOf)
                .filter(at -> at.isAfter(question.at()))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> ends(List<Spell> spells) {
        return spells.stream()
                .flatMap(s -> s.until().stream())
                .map(until -> Agreement.startOf(until.plusDays(1)))
                .min(Comparator.naturalOrder());
    }

    private static Finding sooner(Finding scope, Finding related) {
        return related.until(Stream.of(scope.changesAt(), related.changesAt())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder()));
    }
}
