package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.council.Facts;
import hub.council.People;
import hub.model.ChildBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.Known;
import hub.model.PassengerBuilder;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateTest extends AskTheGate {

    @Test
    void when_every_policy_allows_the_agreement_s_categories_are_granted_with_every_reason() {
        Decision decision = decide(with(mother(ConsentDecision.GIVEN, 1)));

        assertThat(granted(decision)).isEqualTo(COVERED);
        assertThat(codes(decision))
                .containsExactly(
                        "agreement-in-force",
                        "agreement-not-stopped",
                        "purpose-covered",
                        "on-the-journey",
                        "something-to-share",
                        "not-recorded-as-died",
                        "consent-allows",
                        "address-not-restricted",
                        "nobody-else-mentioned");
        assertThat(decision.until()).contains(Instant.parse("2027-07-31T23:00:00Z"));
    }

    @Test
    void nothing_known_is_refused() {
        assertThat(decide(new Facts()).kind()).isEqualTo(Kind.REFUSED);
        assertThat(codes(decide(new Facts(), REDWING, People.PURPOSE, NOW))).containsExactly("no-agreement");
    }

    @Test
    void an_agreement_holds_from_its_first_to_the_end_of_its_last_day_in_london() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1));

        Decision before = decide(facts, FLEET, People.PURPOSE, Instant.parse("2026-08-31T22:59:59Z"));
        assertThat(codes(before)).containsExactly("agreement-not-yet");
        assertThat(before.until()).contains(Instant.parse("2026-08-31T23:00:00Z"));
        assertThat(decide(facts, FLEET, People.PURPOSE, Instant.parse("2026-08-31T23:00:00Z"))
                        .kind())
                .isEqualTo(Kind.GRANTED);
        assertThat(decide(facts, FLEET, People.PURPOSE, Instant.parse("2027-07-31T22:59:59Z"))
                        .kind())
                .isEqualTo(Kind.GRANTED);
        assertThat(codes(decide(facts, FLEET, People.PURPOSE, Instant.parse("2027-07-31T23:00:00Z"))))
                .containsExactly("agreement-ended");
    }

    @Test
    void an_agreement_that_somebody_stopped_allows_nothing_from_that_moment() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1));
        stops = List.of(new AgreementStop("fleet", "a lost tablet", "Head of SEND", NOW));

        assertThat(codes(decide(facts))).containsExactly("agreement-stopped");
        assertThat(decide(facts, FLEET, People.PURPOSE, NOW.minusNanos(1)).kind())
                .isEqualTo(Kind.GRANTED);
        stops = List.of(new AgreementStop("redwing", "a lost tablet", "Head of SEND", NOW));
        assertThat(decide(facts).kind()).as("another agreement's stop").isEqualTo(Kind.GRANTED);
    }

    @Test
    void where_agreement_and_consents_have_nothing_in_common_nothing_is_granted() {
        Decision decision = decide(restrictedAndOnlyTheAddressAgreed());

        assertThat(decision.kind()).isEqualTo(Kind.REFUSED);
        assertThat(codes(decision)).containsExactly("no-category-left");
    }

    private static Facts restrictedAndOnlyTheAddressAgreed() {
        return with(People.narrow(mother(ConsentDecision.GIVEN, 1), DataCategory.ADDRESS))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
    }

    @Test
    void the_answer_says_when_a_list_begins_or_is_over() {
        assertThat(decide(onTheListFrom(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30)))
                        .until())
                .contains(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(decide(onTheListFrom(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 30)))
                        .until())
                .contains(Instant.parse("2026-12-01T00:00:00Z"));
    }

    private static Facts onTheListFrom(LocalDate from, LocalDate until) {
        return new Facts()
                .told(NHS, "p", People.plan())
                .told(LIQUIDLOGIC, "s", mother(ConsentDecision.GIVEN, 1))
                .on(
                        PassengerBuilder.builder(People.passenger("A-AM"))
                                .from(Known.of(from))
                                .until(Known.of(until))
                                .build(),
                        People.journey("A", FLEET));
    }

    @Test
    void of_two_lists_that_name_the_child_one_that_holds_today_is_enough() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1))
                .on(
                        PassengerBuilder.builder(People.passenger("A-AM"))
                                .until(Known.of(LocalDate.of(2026, 11, 1)))
                                .build(),
                        People.journey("A", FLEET))
                .on(People.passenger("A-AM"), People.journey("A", REDWING));
        assertThat(decide(facts).kind()).isEqualTo(Kind.GRANTED);
    }

    @Test
    void another_purpose_is_refused() {
        assertThat(codes(decide(with(mother(ConsentDecision.GIVEN, 1)), FLEET, "marketing", NOW)))
                .contains("other-purpose");
    }

    @Test
    void a_journey_of_another_operator_is_refused() {
        Facts facts = new Facts()
                .told(NHS, "p", People.plan())
                .told(LIQUIDLOGIC, "s", mother(ConsentDecision.GIVEN, 1))
                .on(People.passenger("A-AM"), People.journey("A", REDWING));
        assertThat(codes(decide(facts))).containsExactly("not-the-operator");
    }

    @Test
    void a_place_that_is_over_is_refused() {
        Facts facts = new Facts()
                .told(NHS, "p", People.plan())
                .told(LIQUIDLOGIC, "s", mother(ConsentDecision.GIVEN, 1))
                .on(
                        PassengerBuilder.builder(People.passenger("A-AM"))
                                .until(Known.of(LocalDate.of(2026, 11, 21)))
                                .build(),
                        People.journey("A", FLEET));
        assertThat(codes(decide(facts))).contains("not-on-the-journey-now");
    }

    @Test
    void without_an_active_plan_there_is_nothing_to_share() {
        Facts facts = new Facts()
                .told(LIQUIDLOGIC, "s", mother(ConsentDecision.GIVEN, 1))
                .on(People.passenger("A-AM"), People.journey("A", FLEET));
        assertThat(codes(decide(facts))).containsExactly("nothing-to-share");
    }

    @Test
    void a_child_recorded_as_died_is_a_question_for_a_person() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder()
                                .diedOn(Known.of(LocalDate.of(2026, 11, 1)))
                                .build());
        assertThat(decide(facts).kind()).isEqualTo(Kind.ASK_A_PERSON);
    }

    @Test
    void a_refusal_outweighs_a_question() {
        Facts facts = with(mother(ConsentDecision.REFUSED, 1))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder()
                                .diedOn(Known.of(LocalDate.of(2026, 11, 1)))
                                .build());
        assertThat(codes(decide(facts))).containsExactly("consent-refused");
    }

    @Test
    void a_grant_of_no_category_cannot_be_made() {
        assertThatThrownBy(() -> new Categories(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(codes(decide(with(People.narrow(mother(ConsentDecision.GIVEN, 1), DataCategory.EDUCATION)))))
                .containsExactly("consent-not-given");
    }

    @Test
    void no_reason_tells_anything_personal() {
        List<Facts> all = List.of(
                related(),
                with(mother(ConsentDecision.GIVEN, 1)),
                with(mother(ConsentDecision.GIVEN, 1), father(ConsentDecision.REFUSED, 2)));
        assertThat(all)
                .flatExtracting(facts -> decide(facts).reasons())
                .noneMatch(reason -> reason.toString().contains("canary"));
    }
}
