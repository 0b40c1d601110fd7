package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hub.council.Facts;
import hub.council.People;
import hub.model.CareRelationshipBuilder;
import hub.model.EnrolmentBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Passenger;
import hub.model.PassengerBuilder;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.TransportPlan;
import hub.model.Urn;
import hub.product.Precedence;
import hub.product.Products;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.Relationship;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which questions are asked about a child. */
class CandidatesTest extends AskTheGate {

    private static final Products PRODUCTS = Products.of(new Precedence(Map.of()));
    private static final Agreement FLEETS = agreement(ConsentRule.NEEDED);
    private static final Agreement SCHOOLS =
            agreement(ConsentRule.NEEDED, Relationship.ON_ROLL_AT_THE_SCHOOL, Optional.of("123456"));
    private static final Agreement PROVIDERS =
            agreement(ConsentRule.NEEDED, Relationship.TREATED_BY_THE_PROVIDER, Optional.of("RXX12"));
    private static final Agreement COUNCILS =
            agreement(ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty());

    @Test
    void each_journey_that_the_recipient_operates_is_asked_about_and_no_other() {
        Facts facts = new Facts()
                .on(People.passenger("A-AM"), People.journey("A", FLEET))
                .on(People.passenger("A-PM"), People.journey("A", FLEET))
                .on(People.passenger("B-AM"), People.journey("B", REDWING));

        assertThat(asked(FLEETS, facts)).containsExactly(lane("A-AM"), lane("A-PM"));
        assertThat(questions(FLEETS, facts, List.of()))
                .allMatch(q -> q.purpose().equals(People.PURPOSE) && q.at().equals(NOW));
    }

    @Test
    void a_journey_is_asked_about_until_its_last_day_is_over_in_london() {
        Facts facts = new Facts().on(until(LocalDate.of(2026, 11, 22)), People.journey("A", FLEET));

        assertThat(asked(FLEETS, facts)).hasSize(1);
        Instant midnight = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(new Candidates(List.of(FLEETS), PRODUCTS).of(facts.facts(), List.of(), midnight.minusNanos(1)))
                .hasSize(1);
        assertThat(new Candidates(List.of(FLEETS), PRODUCTS).of(facts.facts(), List.of(), midnight))
                .isEmpty();
    }

    @Test
    void what_was_decided_before_is_asked_again_even_if_the_journey_is_over_and_once_only() {
        Facts over = new Facts().on(until(LocalDate.of(2026, 11, 1)), People.journey("A", FLEET));
        Facts still = new Facts().on(People.passenger("A-AM"), People.journey("A", FLEET));
        List<Lane> lanes = List.of(decided("other-purpose"));

        assertThat(questions(FLEETS, over, lanes)).extracting(LaneKey::of).containsExactly(lane("A-AM"));
        assertThat(questions(FLEETS, still, lanes)).extracting(LaneKey::of).containsExactly(lane("A-AM"));
    }

    @Test
    void what_was_decided_under_an_agreement_that_is_no_more_is_asked_for_the_purpose_it_had() {
        List<Lane> lanes = List.of(decided("to plan runs", "B-AM"), decided("to keep safe", "A-AM"));

        assertThat(new Candidates(List.of(), PRODUCTS).of(new Facts().facts(), lanes, NOW))
                .extracting(Question::purpose)
                .containsExactly("to plan runs", "to keep safe");
        assertThat(questions(FLEETS, new Facts(), lanes))
                .as("an agreement there is says the purpose")
                .extracting(Question::purpose)
                .containsOnly(People.PURPOSE);
    }

    @Test
    void one_who_is_tied_to_the_child_in_another_way_may_ask_about_each_of_the_child_s_journeys() {
        Facts facts = elsewhere()
                .told(
                        LIQUIDLOGIC,
                        "e",
                        EnrolmentBuilder.builder()
                                .school(Known.of(Urn.of("123456")))
                                .until(Known.of(LocalDate.of(2026, 7, 1)))
                                .build())
                .told(
                        LIQUIDLOGIC,
                        "r",
                        CareRelationshipBuilder.builder()
                                .provider(Known.of("RXX12"))
                                .build());

        assertThat(asked(SCHOOLS, facts)).as("once on roll").containsExactly(lane("B-AM"));
        assertThat(asked(PROVIDERS, facts)).containsExactly(lane("B-AM"));
        assertThat(asked(COUNCILS, facts)).containsExactly(lane("B-AM"));
        assertThat(asked(FLEETS, facts)).isEmpty();
    }

    @Test
    void a_school_or_provider_that_never_had_to_do_with_the_child_is_not_asked_about() {
        assertThat(asked(SCHOOLS, elsewhere())).isEmpty();
        assertThat(asked(PROVIDERS, elsewhere())).isEmpty();
        assertThat(asked(COUNCILS, elsewhere()))
                .as("the council itself always has")
                .hasSize(1);
    }

    @Test
    void what_is_tied_to_no_journey_is_asked_once_of_whoever_ever_had_to_do_with_the_child() {
        Agreement care = agreement(
                ConsentRule.NEEDED,
                Relationship.TREATED_BY_THE_PROVIDER,
                Optional.of("RXX12"),
                SharedHealthcarePlan.NAME);
        Facts treated = elsewhere()
                .told(
                        LIQUIDLOGIC,
                        "r",
                        CareRelationshipBuilder.builder()
                                .provider(Known.of("RXX12"))
                                .build());

        assertThat(asked(care, treated))
                .containsExactly(new LaneKey(FLEET, SharedHealthcarePlan.NAME, Facts.CHILD, Scope.NONE));
        assertThat(asked(care, elsewhere())).isEmpty();
    }

    @Test
    void of_two_agreements_each_lane_is_asked_for_the_purpose_of_its_own() {
        Agreement care = agreement(
                ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty(), SharedHealthcarePlan.NAME);
        Facts facts = new Facts().on(People.passenger("A-AM"), People.journey("A", FLEET));
        Lane old = Lane.opening(
                new LaneKey(REDWING, TransportPlan.NAME, Facts.CHILD, Scope.NONE),
                "to plan runs",
                new Decision.Refused(List.of(), Optional.empty()),
                NOW);

        assertThat(new Gate(List.of(FLEETS, care), List.of(), TABLE, PRODUCTS)
                        .candidates()
                        .of(facts.facts(), List.of(old), NOW))
                .extracting(Question::product, Question::purpose)
                .containsExactly(
                        tuple(TransportPlan.NAME, "to plan runs"),
                        tuple(TransportPlan.NAME, People.PURPOSE),
                        tuple(SharedHealthcarePlan.NAME, People.PURPOSE));
    }

    private static Facts elsewhere() {
        return new Facts().on(People.passenger("B-AM"), People.journey("B", OrganisationId.of("another-operator")));
    }

    private static Passenger until(LocalDate day) {
        return PassengerBuilder.builder(People.passenger("A-AM"))
                .until(Known.of(day))
                .build();
    }

    private static List<LaneKey> asked(Agreement agreement, Facts facts) {
        return questions(agreement, facts, List.of()).stream().map(LaneKey::of).toList();
    }

    private static List<Question> questions(Agreement agreement, Facts facts, List<Lane> lanes) {
        return new Candidates(List.of(agreement), PRODUCTS).of(facts.facts(), lanes, NOW);
    }

    private static Lane decided(String purpose) {
        return decided(purpose, "A-AM");
    }

    private static Lane decided(String purpose, String journey) {
        return Lane.opening(lane(journey), purpose, new Decision.Refused(List.of(), Optional.empty()), NOW);
    }

    private static LaneKey lane(String journey) {
        return new LaneKey(FLEET, TransportPlan.NAME, Facts.CHILD, Scope.ofJourney(journey));
    }
}
