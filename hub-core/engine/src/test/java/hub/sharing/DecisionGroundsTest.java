package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.Grounds;
import hub.council.Facts;
import hub.council.People;
import hub.model.ConsentDecision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the audit keeps of a decision: everything it rested on, and nothing of the content. */
class DecisionGroundsTest extends AskTheGate {

    private final Facts family = with(mother(ConsentDecision.GIVEN, 1));

    @Test
    void the_grounds_of_a_grant_name_agreement_categories_and_the_versions_of_records_and_consents() {
        Grounds grounds = grounds(decide(family), Optional.of(agreement), family, "hash");

        assertThat(grounds.purpose()).isEqualTo(People.PURPOSE);
        assertThat(grounds.categories()).isEqualTo("NAME,ADDRESS,MEDICINE,EMERGENCY");
        assertThat(grounds.agreement()).isEqualTo("fleet@" + agreement.version());
        assertThat(grounds.records()).as("child and healthcare plan").containsExactly("1/1", "2/1");
        assertThat(grounds.consents()).containsExactly("3/1");
        assertThat(grounds.contentHash()).isEqualTo("hash");
    }

    @Test
    void the_grounds_of_a_refusal_name_each_reason_once_and_no_category() {
        Reason reason = new Reason("no-agreement", "There is none.");
        Decision refused = new Decision.Refused(List.of(reason, reason), Optional.empty());
        Grounds grounds = grounds(refused, Optional.empty(), family, "");

        assertThat(grounds.reasons()).containsExactly("no-agreement");
        assertThat(grounds.categories()).isEmpty();
        assertThat(grounds.agreement()).isEmpty();
    }

    private static Grounds grounds(Decision decision, Optional<Agreement> agreement, Facts facts, String hash) {
        Question question = new Question(
                People.FLEET, People.PURPOSE, "transport-plan", Facts.CHILD, hub.model.Scope.ofJourney("A-AM"), NOW);
        return DecisionGrounds.of(question, agreement, decision, facts.facts(), hash);
    }
}
