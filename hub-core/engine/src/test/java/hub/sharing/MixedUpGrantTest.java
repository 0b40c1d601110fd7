package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.council.Facts;
import hub.council.People;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.ChildFacts;
import hub.product.Precedence;
import hub.product.Products;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.Relationship;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A grant is for one recipient, product, child and scope; with any of them swapped, nothing is derived and nothing is queued. */
class MixedUpGrantTest extends AskTheGate {

    private static final ChildId OTHER = new ChildId(2);

    private final Products products = Products.of(new Precedence(Map.of()));
    private final ChildFacts facts = with(mother(ConsentDecision.GIVEN, 1)).facts();
    private final ChildFacts anothers =
            new ChildFacts(OTHER, facts.records(), List.of(), facts.journeys(), List.of(), Set.of());
    private final Gate gate = new Gate(List.of(agreement), List.of(), TABLE, products);
    private final FactsOfDay today = gate.onTheDayOf(NOW, facts);
    private final Granted granted = (Granted) gate.decide(question(FLEET, Facts.CHILD, "A-AM"), today);

    @Test
    void the_gate_is_not_asked_with_another_child_s_facts() {
        FactsOfDay anothersToday = gate.onTheDayOf(NOW, anothers);
        defect(() -> gate.decide(question(FLEET, Facts.CHILD, "A-AM"), anothersToday), "child-2");
    }

    @Test
    void the_gate_is_not_asked_with_the_facts_of_another_day() {
        assertThat(gate.decide(at("2026-11-22T00:00:00Z"), today).kind()).isEqualTo(Kind.GRANTED);
        assertThat(gate.decide(at("2026-11-22T23:59:59Z"), today).kind()).isEqualTo(Kind.GRANTED);
        defect(() -> gate.decide(at("2026-11-21T23:59:59Z"), today), "2026-11-22");
        defect(() -> gate.decide(at("2026-11-23T00:00:00Z"), today), "2026-11-22");
    }

    @Test
    void one_child_s_facts_of_a_day_answer_each_recipient_for_itself() {
        Gate both = new Gate(List.of(agreement, redwings()), List.of(), TABLE, products);
        FactsOfDay known = both.onTheDayOf(
                NOW,
                with(mother(ConsentDecision.GIVEN, 1), forRedwing(father(ConsentDecision.REFUSED, 2)))
                        .facts());

        assertThat(both.decide(question(FLEET, Facts.CHILD, "A-AM"), known).kind())
                .isEqualTo(Kind.GRANTED);
        assertThat(both.decide(question(REDWING, Facts.CHILD, "A-AM"), known).kind())
                .isEqualTo(Kind.ASK_A_PERSON);
        assertThat(both.decide(question(FLEET, Facts.CHILD, "A-AM"), known).kind())
                .isEqualTo(Kind.GRANTED);
    }

    @Test
    void another_child_s_plan_is_not_derived_for_a_grant() {
        defect(() -> GrantedContent.of(granted, anothers, products), "child-2");
    }

    @Test
    void a_grant_is_not_queued_on_the_lane_of_another_recipient_child_scope_or_product() {
        GrantedContent content = GrantedContent.of(granted, facts, products);

        assertThat(Outbound.version(lane(key(FLEET, TransportPlan.NAME, Facts.CHILD, "A-AM")), content, false)
                        .key())
                .isEqualTo("lane-9-v1");
        defect(() -> queue(content, key(REDWING, TransportPlan.NAME, Facts.CHILD, "A-AM")), "another lane");
        defect(() -> queue(content, key(FLEET, "healthcare-plan", Facts.CHILD, "A-AM")), "another lane");
        defect(() -> queue(content, key(FLEET, TransportPlan.NAME, OTHER, "A-AM")), "another lane");
        defect(() -> queue(content, key(FLEET, TransportPlan.NAME, Facts.CHILD, "B-AM")), "another lane");
    }

    @Test
    void what_one_decision_grants_is_not_queued_for_another() {
        GrantedContent content = GrantedContent.of(granted, facts, products);
        Lane lane = lane(key(FLEET, TransportPlan.NAME, Facts.CHILD, "A-AM"))
                .decided(People.PURPOSE, new Decision.Refused(List.of(), Optional.empty()), NOW);
        defect(() -> Outbound.version(lane, content, false), "another decision");
    }

    private static void queue(GrantedContent content, LaneKey key) {
        Outbound.version(lane(key, content.granted()), content, false);
    }

    private Lane lane(LaneKey key) {
        return lane(key, granted);
    }

    private static Lane lane(LaneKey key, Decision decision) {
        Lane opening = Lane.opening(key, People.PURPOSE, decision, NOW);
        return new Lane(
                9,
                key,
                opening.purpose(),
                opening.outcome(),
                opening.categories(),
                opening.until(),
                opening.reasons(),
                NOW,
                1,
                "");
    }

    private static LaneKey key(OrganisationId recipient, String product, ChildId child, String journey) {
        return new LaneKey(recipient, product, child, Scope.ofJourney(journey));
    }

    /** Tied to children by being the council, so that nothing but consent tells it from the fleet. */
    private static Agreement redwings() {
        Agreement fleets = agreement(ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty());
        return new Agreement(
                "redwing",
                REDWING,
                fleets.title(),
                fleets.purpose(),
                fleets.products(),
                fleets.categories(),
                fleets.lawfulBasis(),
                fleets.statutoryFunction(),
                fleets.relationship(),
                fleets.knownAs(),
                fleets.consent(),
                fleets.retention(),
                fleets.from(),
                fleets.until(),
                fleets.owner(),
                fleets.reviewBy(),
                fleets.version(),
                fleets.smallNumbers(),
                fleets.form());
    }

    private static Consent forRedwing(Consent consent) {
        return ConsentBuilder.builder(consent)
                .recipients(Known.of(Set.of(REDWING)))
                .build();
    }

    private static Question at(String moment) {
        return new Question(
                FLEET, People.PURPOSE, TransportPlan.NAME, Facts.CHILD, Scope.ofJourney("A-AM"), Instant.parse(moment));
    }

    private static Question question(OrganisationId recipient, ChildId child, String journey) {
        return new Question(recipient, People.PURPOSE, TransportPlan.NAME, child, Scope.ofJourney(journey), NOW);
    }

    private static void defect(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.DEFECT))
                .hasMessageContaining(why);
    }
}
