package hub.sharing;

import static hub.council.People.LIQUIDLOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ChildBuilder;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.ParentalResponsibility;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How the decisions of a family are weighed against each other, and what is told of it. */
class VoicesTest extends AskTheGate {

    @Test
    void what_is_allowed_is_told_with_what_is_not_and_with_the_reasons_of_those_who_agreed_alone() {
        assertThat(consentSentence(with(mother(ConsentDecision.GIVEN, 1), father(ConsentDecision.GIVEN, 2))))
                .isEqualTo("Consents allow all that the agreement covers."
                        + " A parent with parental responsibility agreed; one is enough unless another refuses.");
        assertThat(consentSentence(with(
                        mother(ConsentDecision.GIVEN, 1),
                        limited(father(ConsentDecision.GIVEN, 1)),
                        People.narrow(father(ConsentDecision.REFUSED, 2), DataCategory.MEDICINE))))
                .isEqualTo("Consents allow all that the agreement covers but medicines."
                        + " A parent with parental responsibility agreed; one is enough unless another refuses.");
    }

    @Test
    void a_refusal_is_told_with_the_reasons_of_those_who_refused_alone() {
        assertThat(sentence(with(
                        mother(ConsentDecision.GIVEN, 1),
                        mother(ConsentDecision.REFUSED, 2),
                        father(ConsentDecision.WITHDRAWN, 3))))
                .endsWith("withdrawn. A parent refused or withdrew.");
    }

    @Test
    void what_does_not_count_is_told_and_what_would_count_for_something_else_is_not() {
        Consent draft = ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                .status(Known.of(ConsentStatus.DRAFT))
                .build();
        Consent aboutSchool = People.narrow(father(ConsentDecision.GIVEN, 2), DataCategory.EDUCATION);

        assertThat(sentence(with(draft, aboutSchool)))
                .endsWith("for this purpose. A form that is still a draft decides nothing.");
        assertThat(sentence(related())).endsWith("for this purpose.");
    }

    @Test
    void where_only_a_person_can_tell_the_question_is_that_of_the_decision_in_doubt() {
        Consent narrow = People.narrow(father(ConsentDecision.REFUSED, 1), DataCategory.MEDICINE);
        assertThat(codes(decide(with(narrow, limited(mother(ConsentDecision.GIVEN, 2))))))
                .containsExactly("consent-limited");
    }

    @Test
    void beside_a_decision_that_is_in_doubt_one_that_is_not_is_enough() {
        assertThat(granted(decide(with(mother(ConsentDecision.GIVEN, 1), limited(father(ConsentDecision.GIVEN, 2))))))
                .isEqualTo(COVERED);
    }

    @Test
    void beside_a_young_person_s_own_yes_a_parent_s_refusal_is_not_asked() {
        Facts facts =
                family(LocalDate.of(2010, 3, 14), own(ConsentDecision.GIVEN, 1), mother(ConsentDecision.REFUSED, 2));
        assertThat(granted(decide(facts))).isEqualTo(COVERED);
    }

    @Test
    void a_refusal_is_not_weakened_by_a_later_one_of_the_same_person_that_counts_for_less() {
        Facts facts = with(
                mother(ConsentDecision.GIVEN, 1),
                child(ConsentDecision.REFUSED, Known.of(DecisionAbility.ABLE), 1),
                child(ConsentDecision.REFUSED, Known.notRecorded(), 2));
        assertThat(codes(decide(facts))).containsExactly("consent-refused");
    }

    @Test
    void a_refusal_of_one_person_does_not_stand_in_for_another_s() {
        Facts facts = with(
                mother(ConsentDecision.GIVEN, 1),
                People.narrow(child(ConsentDecision.REFUSED, Known.of(DecisionAbility.ABLE), 1), DataCategory.MEDICINE),
                father(ConsentDecision.REFUSED, 2));
        assertThat(codes(decide(facts))).containsExactly("consent-disputed");
    }

    @Test
    void whoever_refused_may_agree_later_though_a_yes_counts_for_less() {
        Facts facts = with(
                child(ConsentDecision.REFUSED, Known.of(DecisionAbility.ABLE), 1),
                child(ConsentDecision.GIVEN, Known.of(DecisionAbility.ABLE), 2));
        assertThat(granted(decide(facts))).isEqualTo(COVERED);
    }

    @Test
    void whoever_agreed_may_refuse_later_though_the_refusal_is_in_doubt() {
        Facts facts = with(
                child(ConsentDecision.GIVEN, Known.of(DecisionAbility.ABLE), 1),
                child(ConsentDecision.REFUSED, Known.notRecorded(), 2));
        assertThat(codes(decide(facts))).containsExactly("consent-competence-not-recorded");
    }

    @Test
    void of_two_refusals_of_one_person_the_later_says_how_much_is_refused() {
        Facts facts = with(
                mother(ConsentDecision.GIVEN, 1),
                father(ConsentDecision.REFUSED, 1),
                People.narrow(father(ConsentDecision.REFUSED, 2), COVERED.toArray(DataCategory[]::new)));
        assertThat(codes(decide(facts))).containsExactly("consent-refused");
    }

    @Test
    void an_unnamed_refusal_does_not_end_what_somebody_agrees_to_later() {
        Consent unnamed = ConsentBuilder.builder(
                        People.narrow(mother(ConsentDecision.WITHDRAWN, 2), DataCategory.MEDICINE))
                .decider(Known.notRecorded())
                .build();
        assertThat(granted(decide(with(mother(ConsentDecision.GIVEN, 1), unnamed, mother(ConsentDecision.GIVEN, 3)))))
                .doesNotContain(DataCategory.MEDICINE)
                .hasSize(3);
    }

    @Test
    void a_consent_that_never_counted_is_not_missed_when_it_is_gone() {
        Consent ofNobody = ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                .parentalResponsibility(Known.of(ParentalResponsibility.NO))
                .build();
        assertThat(codes(decide(related().absent(ofNobody)))).containsExactly("consent-not-given");
    }

    @Test
    void only_a_consent_that_is_gone_and_nothing_else_is_a_matter_of_the_source() {
        assertThat(lostOnly(related().absent(mother(ConsentDecision.GIVEN, 1)))).isTrue();
        assertThat(lostOnly(related())).isFalse();
        agreement = agreement(Agreement.ConsentRule.NEEDED);
        stops = java.util.List.of(new AgreementStop("fleet", "a lost tablet", "Head of SEND", NOW));
        assertThat(lostOnly(related().absent(mother(ConsentDecision.GIVEN, 1)))).isFalse();
    }

    @Test
    void the_answer_says_on_which_birthday_another_comes_to_decide() {
        Facts summer = family(LocalDate.of(2011, 7, 20), mother(ConsentDecision.GIVEN, 1));
        Instant schoolAgeIsOver = Instant.parse("2027-06-25T23:00:00Z");

        assertThat(decide(summer).until()).contains(schoolAgeIsOver);
        assertThat(codes(decide(summer, People.FLEET, People.PURPOSE, schoolAgeIsOver)))
                .containsExactly("consent-parent-after-school-age");
        assertThat(decide(family(LocalDate.of(2011, 1, 20), mother(ConsentDecision.GIVEN, 1)))
                        .until())
                .as("16 before the agreement ends")
                .contains(Instant.parse("2027-01-20T00:00:00Z"));
        assertThat(decide(family(LocalDate.of(2009, 1, 20), own(ConsentDecision.GIVEN, 1)))
                        .until())
                .as("18")
                .contains(Instant.parse("2027-01-20T00:00:00Z"));
    }

    private boolean lostOnly(Facts facts) {
        return ((Decision.Refused) decide(facts)).onlyForAbsentConsent();
    }

    private String sentence(Facts facts) {
        Decision decision = decide(facts);
        assertThat(decision.kind()).isEqualTo(Kind.REFUSED);
        return decision.reasons().get(0).sentence();
    }

    private String consentSentence(Facts facts) {
        return decide(facts).reasons().stream()
                .filter(r -> r.code().equals("consent-allows"))
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private static Facts family(LocalDate born, Consent... consents) {
        Facts facts = new Facts()
                .told(
                        LIQUIDLOGIC,
                        "c",
                        ChildBuilder.builder(People.child())
                                .birthDate(Known.of(born))
                                .build())
                .told(People.NHS, "p", People.plan())
                .on(People.passenger("A-AM"), People.journey("A", People.FLEET));
        for (Consent consent : consents) {
            facts.told(LIQUIDLOGIC, "s", consent);
        }
        return facts;
    }

    private static Consent limited(Consent consent) {
        return ConsentBuilder.builder(consent)
                .parentalResponsibility(Known.of(ParentalResponsibility.LIMITED))
                .build();
    }

    private static Consent own(ConsentDecision decision, int day) {
        return ConsentBuilder.builder(People.consent(decision, "Robin-canary", LocalDate.of(2026, 10, day)))
                .decidedBy(Known.of(DecidedBy.YOUNG_PERSON))
                .parentalResponsibility(Known.notRecorded())
                .build();
    }

    private static Consent child(ConsentDecision decision, Known<DecisionAbility> ability, int day) {
        return ConsentBuilder.builder(own(decision, day))
                .decidedBy(Known.of(DecidedBy.COMPETENT_CHILD))
                .ability(ability)
                .build();
    }
}
