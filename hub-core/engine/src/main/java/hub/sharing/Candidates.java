package hub.sharing;

import hub.model.ChildId;
import hub.model.Scope;
import hub.product.ChildFacts;
import hub.product.ChildProduct;
import hub.product.Products;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions to ask about a child: of every lane there is; of every journey an agreement's recipient operates for the child; and of
 * what is tied to no journey, if the recipient has ever had to do with the child.
 */
record Candidates(List<Agreement> agreements, Products products) {

    List<Question> of(ChildFacts facts, Collection<Lane> lanes, Instant at) {
        Set<LaneKey> keys = new LinkedHashSet<>();
        lanes.forEach(lane -> keys.add(lane.key()));
        for (Agreement agreement : agreements) {
            agreement.products().stream()
                    .sorted()
                    .flatMap(name -> products.named(name).stream())
                    .forEach(product -> keys.addAll(related(facts, agreement, product, at)));
        }
        List<Question> questions = new ArrayList<>();
        keys.forEach(key -> questions.add(question(key, lanes, at)));
        return questions;
    }

    private static List<LaneKey> related(ChildFacts facts, Agreement agreement, ChildProduct product, Instant at) {
        if (product.perJourney()) {
            return onJourneys(facts, agreement, product.name(), at);
        }
        return RelationshipHolds.everRelated(agreement, facts)
                ? List.of(new LaneKey(agreement.recipient(), product.name(), facts.child(), Scope.NONE))
                : List.of();
    }

    /**
     * On a journey it operates, today or later: what is over is no candidate unless there is a lane. One who is tied to the child in
     * another way may ask about each of the child's journeys.
     */
    private static List<LaneKey> onJourneys(ChildFacts facts, Agreement agreement, String product, Instant at) {
        ChildId child = facts.child();
        boolean operates = agreement.relationship() == Agreement.Relationship.ON_A_JOURNEY_IT_OPERATES;
        return facts.journeys().stream()
                .filter(j -> operates
                        ? j.operator().equals(Optional.of(agreement.recipient()))
                        : RelationshipHolds.everRelated(agreement, facts))
                .filter(j -> j.until()
                        .map(until -> Agreement.startOf(until.plusDays(1)).isAfter(at))
                        .orElse(true))
                .map(j -> new LaneKey(agreement.recipient(), product, child, Scope.ofJourney(j.key())))
                .toList();
    }

    private Question question(LaneKey key, Collection<Lane> lanes, Instant at) {
        String purpose = agreements.stream()
                .filter(a -> a.covers(key.recipient(), key.product()))
                .findFirst()
                .map(Agreement::purpose)
                .orElseGet(() -> lanes.stream()
                        .filter(l -> l.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .purpose());
        return new Question(key.recipient(), purpose, key.product(), key.child(), key.scope(), at);
    }
}
