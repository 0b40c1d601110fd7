package hub.sharing;

import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.CareRelationshipBuilder;
import hub.model.EnrolmentBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Urn;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.Relationship;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ties a recipient to a child when it does not operate the journey. */
class RelationshipTest extends AskTheGate {

    private static final OrganisationId ANOTHER_OPERATOR = OrganisationId.of("another-operator");

    /** On a journey that the recipient does not operate. */
    private static Facts elsewhere() {
        return new Facts()
                .told(LIQUIDLOGIC, "c", People.child())
                .told(NHS, "p", People.plan())
                .on(People.passenger("A-AM"), People.journey("A", ANOTHER_OPERATOR));
    }

    private static Facts onRoll(@Nullable LocalDate from, @Nullable LocalDate until) {
        return elsewhere()
                .told(
                        LIQUIDLOGIC,
                        "e",
                        EnrolmentBuilder.builder()
                                .school(Known.of(Urn.of("123456")))
                                .from(Known.of(from))
                                .until(Known.of(until))
                                .build());
    }

    private Decision asked(Relationship relationship, @Nullable String knownAs, Facts facts) {
        agreement = agreement(ConsentRule.REFUSAL_HONOURED, relationship, Optional.ofNullable(knownAs));
        return decide(facts);
    }

    private Decision school(Facts facts) {
        return asked(Relationship.ON_ROLL_AT_THE_SCHOOL, "123456", facts);
    }

    @Test
    void a_school_may_have_the_plan_of_a_child_on_its_roll_whoever_operates_the_journey() {
        assertThat(school(onRoll(null, null)).kind()).isEqualTo(Kind.GRANTED);
        assertThat(codes(school(onRoll(null, null)))).contains("on-roll");
    }

    @Test
    void another_school_may_not() {
        assertThat(codes(asked(Relationship.ON_ROLL_AT_THE_SCHOOL, "654321", onRoll(null, null))))
                .containsExactly("not-on-roll");
    }

    @Test
    void a_child_who_has_left_or_not_yet_come_is_not_on_roll_now() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(codes(school(onRoll(null, today.minusDays(1))))).containsExactly("not-on-roll-now");
        Decision early = school(onRoll(today.plusDays(1), null));
        assertThat(codes(early)).containsExactly("not-on-roll-now");
        assertThat(early.until()).contains(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(school(onRoll(today, today)).until()).contains(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void a_provider_may_have_the_plan_of_a_child_it_treats_and_of_no_other() {
        Facts treated = elsewhere()
                .told(
                        NHS,
                        "r",
                        CareRelationshipBuilder.builder()
                                .provider(Known.of("RXX12"))
                                .build());
        assertThat(codes(asked(Relationship.TREATED_BY_THE_PROVIDER, "RXX12", treated)))
                .contains("treated");
        assertThat(codes(asked(Relationship.TREATED_BY_THE_PROVIDER, "RXX99", treated)))
                .containsExactly("not-treated");
    }

    @Test
    void the_council_itself_is_tied_to_every_child() {
        assertThat(codes(asked(Relationship.THE_COUNCIL_ITSELF, null, elsewhere())))
                .contains("the-council-itself");
    }

    @Test
    void nobody_has_the_plan_of_a_journey_that_the_child_is_not_on() {
        Facts nowhere = new Facts().told(LIQUIDLOGIC, "c", People.child()).told(NHS, "p", People.plan());
        assertThat(codes(asked(Relationship.THE_COUNCIL_ITSELF, null, nowhere))).contains("not-on-the-journey");
    }

    @Test
    void an_operator_still_has_to_operate_it() {
        assertThat(codes(asked(Relationship.ON_A_JOURNEY_IT_OPERATES, null, elsewhere())))
                .containsExactly("not-the-operator");
    }
}
