package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.council.Facts;
import hub.council.People;
import hub.model.ChildId;
import hub.model.ConsentDecision;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.ChildFacts;
import hub.product.Precedence;
import hub.product.Products;
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
    private final Granted granted = (Granted) gate.decide(question(FLEET, Facts.CHILD, "A-AM"), facts);

    @Test
    void the_gate_is_not_asked_with_another_child_s_facts() {
        defect(() -> gate.decide(question(FLEET, Facts.CHILD, "A-AM"), anothers), "child-2");
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

    private static Question question(OrganisationId recipient, ChildId child, String journey) {
        return new Question(recipient, People.PURPOSE, TransportPlan.NAME, child, Scope.ofJourney(journey), NOW);
    }

    private static void defect(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.DEFECT))
                .hasMessageContaining(why);
    }
}
