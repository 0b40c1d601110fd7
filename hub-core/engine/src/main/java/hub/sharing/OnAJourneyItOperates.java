package hub.sharing;

import hub.product.ChildFacts;
import hub.product.OnJourney;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The child is on this journey now; and the recipient operates it, if that is how its agreement ties it to children. */
final class OnAJourneyItOperates implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        List<OnJourney> places = question.scope().journey().map(facts::on).orElse(List.of());
        if (places.isEmpty()) {
            return Finding.refused("not-on-the-journey", "The child is on no such journey.");
        }
        boolean byOperator = agreement.relationship() == Agreement.Relationship.ON_A_JOURNEY_IT_OPERATES;
        List<OnJourney> operated = places.stream()
                .filter(p -> !byOperator || p.operator().equals(Optional.of(question.recipient())))
                .toList();
        if (operated.isEmpty()) {
            return Finding.refused(
                    "not-the-operator", "No source says that " + question.recipient() + " operates this journey.");
        }
        List<OnJourney> now =
                operated.stream().filter(p -> p.holdsOn(question.day())).toList();
        Finding finding = now.isEmpty()
                ? Finding.refused("not-on-the-journey-now", "The child is not on this journey today.")
                : Finding.allowed(
                        "on-the-journey",
                        "The child is on this journey, and " + question.recipient() + " operates it.");
        return finding.until(next(places, question));
    }

    /** The next day on which a list begins or ends: which of two is believed may change then. */
    private static Optional<Instant> next(List<OnJourney> places, Question question) {
        return places.stream()
                .flatMap(p -> Stream.concat(p.from().stream(), p.until().map(until -> until.plusDays(1)).stream()))
                .map(Agreement::startOf)
                .filter(at -> at.isAfter(question.at()))
                .min(Comparator.naturalOrder());
    }
}
