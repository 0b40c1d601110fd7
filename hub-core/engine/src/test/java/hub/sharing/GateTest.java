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
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.PassengerBuilder;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.Precedence;
import hub.product.TransportPlans;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.LawfulBasis;
import hub.sharing.Agreement.Relationship;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Set<DataCategory> COVERED =
            EnumSet.of(DataCategory.NAME, DataCategory.EMERGENCY, DataCategory.ADDRESS, DataCategory.MEDICINE);
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private Agreement agreement = agreement(ConsentRule.NEEDED);

    private static Agreement agreement(ConsentRule consent) {
        return new Agreement(
                "fleet",
                FLEET,
                "Fleet",
                People.PURPOSE,
                Set.of(TransportPlan.NAME),
                COVERED,
                new LawfulBasis("6(1)(e)", "9(2)(h)", "consent"),
                "Education Act 1996, section 508B",
                Relationship.ON_A_JOURNEY_IT_OPERATES,
                consent,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 7, 31),
                "Head of SEND",
                LocalDate.of(2027, 6, 1));
    }

    /** Everything that has to hold but consent. */
    private static Facts related() {
        return new Facts()
                .told(LIQUIDLOGIC, "c", People.child())
                .told(NHS, "p", People.plan())
                .on(People.passenger("A-AM"), People.journey("A", FLEET));
    }

    private static Consent mother(ConsentDecision decision, int day) {
        return People.consent(decision, "Sam-canary", LocalDate.of(2026, 10, day));
    }

    private static Consent father(ConsentDecision decision, int day) {
        return People.consent(decision, "Alex-canary", LocalDate.of(2026, 10, day));
    }

    private static Facts with(Consent... consents) {
        Facts facts = related();
        for (int i = 0; i < consents.length; i++) {
            facts.told(LIQUIDLOGIC, "s" + i, consents[i]);
        }
        return facts;
    }

    private Decision decide(Facts facts) {
        return decide(facts, FLEET, People.PURPOSE, NOW);
    }

    private Decision decide(Facts facts, OrganisationId recipient, String purpose, Instant at) {
        Gate gate = new Gate(List.of(agreement), new TransportPlans(new Precedence(Map.of())));
        return gate.decide(
                new Question(recipient, purpose, TransportPlan.NAME, Facts.CHILD, Scope.ofJourney("A-AM"), at),
                facts.facts());
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    private static Set<DataCategory> granted(Decision decision) {
        assertThat(decision.kind()).isEqualTo(Kind.GRANTED);
        return ((Granted) decision).categories().granted();
    }

    @Test
    void when_every_policy_allows_the_agreement_s_categories_are_granted_with_every_reason() {
        Decision decision = decide(with(mother(ConsentDecision.GIVEN, 1)));

        assertThat(granted(decision)).isEqualTo(COVERED);
        assertThat(codes(decision))
                .containsExactly(
                        "agreement-in-force",
                        "purpose-covered",
                        "on-the-journey",
                        "something-to-share",
                        "not-recorded-as-died",
                        "consent-allows",
                        "address-not-restricted");
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
    void a_restricted_child_s_address_is_kept_back_whichever_source_says_so() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
        assertThat(granted(decide(facts))).doesNotContain(DataCategory.ADDRESS).hasSize(3);
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

    @Nested
    class Consents {

        @Test
        void none_is_not_given() {
            assertThat(codes(decide(related()))).containsExactly("consent-not-given");
        }

        @Test
        void a_refusal_or_withdrawal_newer_than_a_consent_wins_and_an_older_one_does_not() {
            assertThat(codes(decide(with(mother(ConsentDecision.GIVEN, 1), mother(ConsentDecision.WITHDRAWN, 2)))))
                    .containsExactly("consent-refused");
            assertThat(decide(with(mother(ConsentDecision.REFUSED, 1), mother(ConsentDecision.GIVEN, 2)))
                            .kind())
                    .isEqualTo(Kind.GRANTED);
        }

        @Test
        void of_two_words_of_one_day_and_time_the_refusal_counts() {
            assertThat(codes(decide(with(mother(ConsentDecision.REFUSED, 1), mother(ConsentDecision.GIVEN, 1)))))
                    .containsExactly("consent-refused");
        }

        @Test
        void a_narrow_refusal_takes_its_categories_away_whoever_made_it() {
            Consent refusal = People.narrow(father(ConsentDecision.REFUSED, 2), DataCategory.MEDICINE);
            assertThat(granted(decide(with(mother(ConsentDecision.GIVEN, 1), refusal))))
                    .doesNotContain(DataCategory.MEDICINE)
                    .hasSize(3);
        }

        @Test
        void two_consents_of_one_person_for_different_categories_add_up() {
            assertThat(granted(decide(with(
                            People.narrow(mother(ConsentDecision.GIVEN, 1), DataCategory.NAME),
                            People.narrow(mother(ConsentDecision.GIVEN, 2), DataCategory.EMERGENCY)))))
                    .containsExactlyInAnyOrder(DataCategory.NAME, DataCategory.EMERGENCY);
        }

        @Test
        void parents_who_disagree_are_a_question_for_a_person_whoever_spoke_last() {
            assertThat(codes(decide(with(mother(ConsentDecision.GIVEN, 1), father(ConsentDecision.REFUSED, 2)))))
                    .containsExactly("consent-disputed");
            assertThat(codes(decide(with(father(ConsentDecision.REFUSED, 1), mother(ConsentDecision.GIVEN, 2)))))
                    .containsExactly("consent-disputed");
        }

        @Test
        void a_refusal_that_does_not_say_whose_it_is_stands_for_all_who_spoke_before() {
            Consent unnamed = ConsentBuilder.builder(mother(ConsentDecision.WITHDRAWN, 3))
                    .decider(Known.notRecorded())
                    .build();
            assertThat(codes(decide(with(mother(ConsentDecision.GIVEN, 1), father(ConsentDecision.GIVEN, 2), unnamed))))
                    .containsExactly("consent-refused");
        }

        @Test
        void a_consent_counts_only_from_its_first_to_its_last_day() {
            Consent later = ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                    .from(Known.of(LocalDate.of(2026, 11, 23)))
                    .build();
            Decision decision = decide(with(later));
            assertThat(codes(decision)).containsExactly("consent-not-given");
            assertThat(decision.until()).contains(Instant.parse("2026-11-23T00:00:00Z"));

            Consent ended = ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                    .until(Known.of(LocalDate.of(2026, 11, 21)))
                    .build();
            assertThat(codes(decide(with(ended)))).containsExactly("consent-not-given");
        }

        @Test
        void a_consent_for_another_recipient_or_purpose_or_of_nobody_with_a_say_does_not_count() {
            assertThat(codes(decide(with(ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                            .recipients(Known.of(Set.of(REDWING)))
                            .build()))))
                    .containsExactly("consent-not-given");
            assertThat(codes(decide(with(ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                            .purposes(Known.of(Set.of("research")))
                            .build()))))
                    .containsExactly("consent-not-given");
            assertThat(codes(decide(with(ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                            .parentalResponsibility(Known.of(ParentalResponsibility.NO))
                            .build()))))
                    .containsExactly("consent-not-given");
        }

        @Test
        void what_a_consent_leaves_unsaid_is_not_allowed_and_what_a_refusal_leaves_unsaid_is_refused() {
            assertThat(codes(decide(with(ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                            .recipients(Known.notRecorded())
                            .build()))))
                    .containsExactly("consent-not-given");
            Consent refusal = ConsentBuilder.builder(mother(ConsentDecision.REFUSED, 2))
                    .recipients(Known.notRecorded())
                    .purposes(Known.notRecorded())
                    .categories(Known.notRecorded())
                    .build();
            assertThat(codes(decide(with(mother(ConsentDecision.GIVEN, 1), refusal))))
                    .containsExactly("consent-refused");
        }

        @Test
        void a_parent_whose_responsibility_is_limited_is_a_question_for_a_person() {
            assertThat(codes(decide(with(ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                            .parentalResponsibility(Known.of(ParentalResponsibility.LIMITED))
                            .build()))))
                    .containsExactly("consent-limited");
        }

        @Test
        void a_consent_gone_from_its_source_allows_nothing_and_is_told_apart() {
            Decision decision = decide(related().absent(mother(ConsentDecision.GIVEN, 1)));
            assertThat(codes(decision)).containsExactly("consent-absent");
            assertThat(((Decision.Refused) decision).onlyForAbsentConsent()).isTrue();
        }

        @Test
        void a_refusal_gone_from_its_source_still_refuses() {
            assertThat(codes(decide(with(mother(ConsentDecision.GIVEN, 1)).absent(mother(ConsentDecision.REFUSED, 2)))))
                    .containsExactly("consent-refused");
        }

        @Test
        void where_only_a_refusal_is_honoured_silence_allows() {
            agreement = agreement(ConsentRule.REFUSAL_HONOURED);
            assertThat(granted(decide(related()))).isEqualTo(COVERED);
            assertThat(codes(decide(with(mother(ConsentDecision.REFUSED, 1))))).containsExactly("consent-refused");
            assertThat(granted(decide(with(People.narrow(mother(ConsentDecision.REFUSED, 1), DataCategory.MEDICINE)))))
                    .doesNotContain(DataCategory.MEDICINE)
                    .hasSize(3);
        }
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
