package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.CareRelationshipBuilder;
import hub.model.ConsentDecision;
import hub.model.Known;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.product.Precedence;
import hub.product.Products;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.Relationship;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A provider of care gets a healthcare plan under the child's one NHS number, or not at all. */
class KnownByNhsNumberTest extends AskTheGate {

    @Test
    void with_one_number_a_provider_may_have_the_plan() {
        assertThat(codes(asked(treated().told(LIQUIDLOGIC, "n", People.numbered("9990001006")))))
                .contains("nhs-number-known");
    }

    @Test
    void without_a_number_it_is_refused() {
        assertThat(codes(asked(treated()))).containsExactly("no-nhs-number");
    }

    @Test
    void with_two_numbers_it_is_a_question_for_a_person() {
        Facts facts = treated()
                .told(LIQUIDLOGIC, "n", People.numbered("9990001006"))
                .told(NHS, "n", People.numbered("9990001022"));
        assertThat(codes(asked(facts))).containsExactly("several-nhs-numbers");
    }

    @Test
    void whoever_is_no_provider_knows_the_child_by_other_things() {
        agreement = agreement(
                ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty(), SharedHealthcarePlan.NAME);
        assertThat(codes(decided(treated()))).doesNotContain("no-nhs-number");
        agreement = agreement(ConsentRule.NEEDED, Relationship.TREATED_BY_THE_PROVIDER, Optional.of("RXX12"));
        assertThat(codes(decide(treated()))).as("a transport plan").doesNotContain("no-nhs-number");
    }

    private Decision asked(Facts facts) {
        agreement = agreement(
                ConsentRule.NEEDED,
                Relationship.TREATED_BY_THE_PROVIDER,
                Optional.of("RXX12"),
                SharedHealthcarePlan.NAME);
        return decided(facts);
    }

    private Decision decided(Facts facts) {
        Gate gate = new Gate(List.of(agreement), stops, TABLE, Products.of(new Precedence(Map.of())));
        return gate.decide(
                new Question(FLEET, People.PURPOSE, SharedHealthcarePlan.NAME, Facts.CHILD, Scope.NONE, NOW),
                gate.onTheDayOf(NOW, facts.facts()));
    }

    private static Facts treated() {
        return with(mother(ConsentDecision.GIVEN, 1))
                .told(
                        NHS,
                        "r",
                        CareRelationshipBuilder.builder()
                                .provider(Known.of("RXX12"))
                                .build());
    }
}
