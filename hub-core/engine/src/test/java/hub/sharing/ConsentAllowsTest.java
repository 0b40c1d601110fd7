package hub.sharing;

import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.People;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.Known;
import hub.model.ParentalResponsibility;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentAllowsTest extends AskTheGate {

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
