package hub.sharing;

import static hub.council.People.LIQUIDLOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ChildBuilder;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.ParentalResponsibility;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the decisions of several people about one child come to. */
class ConsentAnswersTest extends AskTheGate {

    private static final int FAMILIES = 2_000;

    @Test
    void the_refusal_of_a_child_found_competent_stands_against_both_parents() {
        Decision decision =
                decide(with(mother(ConsentDecision.GIVEN, 1), father(ConsentDecision.GIVEN, 3), child("able", 2)));
        assertThat(codes(decision)).containsExactly("consent-refused");
        assertThat(decision.reasons().get(0).sentence()).contains("A child found competent for this decision refused.");
    }

    @Test
    void competence_that_was_not_found_does_not_cancel_a_parent_s_yes() {
        assertThat(granted(decide(with(mother(ConsentDecision.GIVEN, 1), child("not-able", 2)))))
                .isEqualTo(COVERED);
    }

    @Test
    void a_child_s_refusal_that_nobody_assessed_puts_a_parent_s_yes_to_a_person() {
        assertThat(decide(with(mother(ConsentDecision.GIVEN, 1), child("", 2))).kind())
                .isEqualTo(Kind.ASK_A_PERSON);
    }

    @Test
    void a_parent_s_yes_counts_until_compulsory_school_age_ends_and_says_when_that_is() {
        Facts facts = with(mother(ConsentDecision.GIVEN, 1))
                .told(
                        LIQUIDLOGIC,
                        "c",
                        ChildBuilder.builder(People.child())
                                .birthDate(Known.of(LocalDate.of(2011, 7, 20)))
                                .build());
        Facts born = new Facts();
        facts.facts().records().all().stream()
                .filter(r -> !r.content().equals(People.child()))
                .forEach(r -> born.told(r.source(), r.key(), r.content()));
        born.on(People.passenger("A-AM"), People.journey("A", People.FLEET));

        Instant ends = Instant.parse("2027-06-25T23:00:00Z");
        Decision before = decide(born, People.FLEET, People.PURPOSE, ends.minusSeconds(1));
        assertThat(before.kind()).isEqualTo(Kind.GRANTED);
        assertThat(before.until()).contains(ends);
        assertThat(codes(decide(born, People.FLEET, People.PURPOSE, ends)))
                .containsExactly("consent-parent-after-school-age");
    }

    @Test
    void adding_a_refusal_never_grants_more() {
        Random random = new Random(5);
        int shared = 0;
        for (int family = 0; family < FAMILIES; family++) {
            List<Consent> said = said(random);
            Set<DataCategory> before = allowed(said);
            shared += before.isEmpty() ? 0 : 1;
            Consent refusal = one(random, ConsentDecision.REFUSED);
            said.add(refusal);
            assertThat(before).as("family " + family).containsAll(allowed(said));
        }
        assertThat(shared).as("families with something to lose").isGreaterThan(FAMILIES / 10);
    }

    @Test
    void the_order_in_which_decisions_come_does_not_matter() {
        Random random = new Random(6);
        int shared = 0;
        for (int family = 0; family < FAMILIES; family++) {
            List<Consent> said = said(random);
            Set<DataCategory> before = allowed(said);
            shared += before.isEmpty() ? 0 : 1;
            Collections.shuffle(said, random);
            assertThat(allowed(said)).as("family " + family).isEqualTo(before);
        }
        assertThat(shared).as("families with something to lose").isGreaterThan(FAMILIES / 10);
    }

    @Test
    void whoever_takes_back_what_they_gave_ends_it() {
        Random random = new Random(7);
        int shared = 0;
        for (int family = 0; family < FAMILIES; family++) {
            List<Consent> said = said(random);
            said.removeIf(c -> !c.decision().value().orElseThrow().equals(ConsentDecision.GIVEN));
            shared += allowed(said).isEmpty() ? 0 : 1;
            List.copyOf(said)
                    .forEach(given -> said.add(ConsentBuilder.builder(given)
                            .decision(Known.of(ConsentDecision.WITHDRAWN))
                            .decidedOn(Known.of(LocalDate.of(2026, 11, 1)))
                            .build()));
            assertThat(allowed(said)).as("family " + family).isEmpty();
        }
        assertThat(shared).as("families with something to lose").isGreaterThan(FAMILIES / 10);
    }

    private Set<DataCategory> allowed(List<Consent> said) {
        return decide(with(said.toArray(Consent[]::new))) instanceof Granted granted
                ? granted.categories().granted()
                : EnumSet.noneOf(DataCategory.class);
    }

    private static List<Consent> said(Random random) {
        List<Consent> said = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            said.add(one(random, random.nextInt(3) > 0 ? ConsentDecision.GIVEN : ConsentDecision.REFUSED));
        }
        return said;
    }

    /** Somebody's decision; by one of four people, in some capacity, about everything or a little. */
    private static Consent one(Random random, ConsentDecision decision) {
        String by = List.of("Sam-canary", "Alex-canary", "Robin-canary", "Kim-canary")
                .get(random.nextInt(4));
        ConsentBuilder consent = ConsentBuilder.builder(
                        People.consent(decision, by, LocalDate.of(2026, 10, 1 + random.nextInt(20))))
                .decidedBy(any(random, DecidedBy.values()))
                .ability(any(random, DecisionAbility.values()))
                .parentalResponsibility(any(random, ParentalResponsibility.values()));
        if (random.nextBoolean()) {
            consent.decidedBy(Known.of(DecidedBy.PARENT));
        }
        if (random.nextInt(5) == 0) {
            consent.decider(Known.notRecorded());
        }
        if (random.nextBoolean()) {
            consent.categories(Known.of(Set.of(List.copyOf(COVERED).get(random.nextInt(COVERED.size())))));
        }
        return consent.build();
    }

    private static <T> Known<T> any(Random random, T[] values) {
        int place = random.nextInt(values.length + 1);
        return place == values.length ? Known.notRecorded() : Known.of(values[place]);
    }

    private static Consent child(String ability, int day) {
        return ConsentBuilder.builder(
                        People.consent(ConsentDecision.REFUSED, "Robin-canary", LocalDate.of(2026, 10, day)))
                .decidedBy(Known.of(DecidedBy.COMPETENT_CHILD))
                .parentalResponsibility(Known.notRecorded())
                .ability(
                        switch (ability) {
                            case "able" -> Known.of(DecisionAbility.ABLE);
                            case "not-able" -> Known.of(DecisionAbility.NOT_ABLE);
                            default -> Known.notRecorded();
                        })
                .build();
    }
}
