package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.NHS;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ChildBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.product.Release;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the gate keeps back of a child whose address is restricted, and holds of one whose texts name another. */
class RestrictionTest extends AskTheGate {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void one_source_is_enough_to_keep_address_and_telephones_back() {
        assertThat(granted(decide(restricted())))
                .containsExactlyInAnyOrder(DataCategory.NAME, DataCategory.EMERGENCY, DataCategory.MEDICINE);
        assertThat(codes(decide(restricted()))).contains("address-restricted");
    }

    @Test
    void a_release_lets_the_one_recipient_it_names_have_what_it_names_and_says_so() {
        Decision decision =
                decide(restricted().released(release(FLEET, TODAY, TODAY.plusDays(2), DataCategory.ADDRESS)));

        assertThat(granted(decision)).isEqualTo(COVERED);
        assertThat(decision.reasons())
                .contains(new Reason(
                        "restriction-released",
                        "A source restricts the child's address. A person released address and pick-up point to this recipient"
                                + " (release 7, until 24 November 2026). Still kept back: family contacts."));
    }

    @Test
    void a_release_of_both_leaves_nothing_back() {
        Decision decision =
                decide(restricted().released(release(FLEET, TODAY, TODAY, DataCategory.ADDRESS, DataCategory.CONTACT)));
        assertThat(decision.reasons().toString()).doesNotContain("Still kept back");
    }

    @Test
    void a_release_ends_after_its_last_day_in_london_and_the_answer_says_when() {
        Facts facts = restricted().released(release(FLEET, TODAY, TODAY.plusDays(2), DataCategory.ADDRESS));
        Instant ends = Instant.parse("2026-11-25T00:00:00Z");

        assertThat(decide(facts).until()).contains(ends);
        assertThat(granted(decide(facts, FLEET, People.PURPOSE, ends.minusSeconds(1))))
                .contains(DataCategory.ADDRESS);
        assertThat(granted(decide(facts, FLEET, People.PURPOSE, ends))).doesNotContain(DataCategory.ADDRESS);
        assertThat(decide(restricted().released(release(REDWING, TODAY, TODAY.plusDays(2), DataCategory.ADDRESS)))
                        .until())
                .as("when another's release ends")
                .isNotEqualTo(Optional.of(ends));
    }

    @Test
    void a_release_does_nothing_for_another_recipient_nor_before_it_was_recorded() {
        assertThat(granted(decide(restricted().released(release(REDWING, TODAY, TODAY, DataCategory.ADDRESS)))))
                .doesNotContain(DataCategory.ADDRESS);
        assertThat(granted(decide(restricted()
                        .released(release(FLEET, TODAY.plusDays(1), TODAY.plusDays(1), DataCategory.ADDRESS)))))
                .doesNotContain(DataCategory.ADDRESS);
    }

    @Test
    void a_release_grants_nothing_that_the_agreement_or_a_consent_does_not() {
        Release release = release(FLEET, TODAY, TODAY, DataCategory.ADDRESS, DataCategory.CONTACT);
        assertThat(granted(decide(restricted().released(release)))).doesNotContain(DataCategory.CONTACT);
        assertThat(decide(with(mother(ConsentDecision.REFUSED, 1)).released(release))
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void a_text_with_another_child_s_number_in_it_is_held_for_a_person() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1)).stranger("9990000018");
        assertThat(decide(facts).kind()).as("no text of the plan has it").isEqualTo(Kind.GRANTED);

        facts.told(
                NHS,
                "q",
                Facts.AS_AT.plusSeconds(1),
                HealthcarePlanBuilder.builder(People.plan())
                        .signs(Known.of(List.of("as for 999 000 0018")))
                        .build());
        assertThat(decide(facts).kind()).isEqualTo(Kind.ASK_A_PERSON);
        assertThat(codes(decide(facts))).containsExactly("another-child-mentioned");
    }

    private static Release release(
            OrganisationId recipient, LocalDate from, LocalDate until, DataCategory... categories) {
        return new Release(7, recipient, Set.of(categories), from, until);
    }

    private static Facts restricted() {
        return with(mother(ConsentDecision.GIVEN, 1))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
    }
}
