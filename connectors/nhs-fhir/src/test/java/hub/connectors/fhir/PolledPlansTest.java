package hub.connectors.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Rejected;
import hub.connector.Submission;
import hub.connectors.fhir.AskedServer.Answer;
import hub.model.HealthcarePlan;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a FHIR server, and what becomes of its answers. */
class PolledPlansTest {

    private final AskedServer server = new AskedServer();

    @BeforeEach
    void two_children_with_plans_and_one_without() {
        server.far.load(Fhir.maya());
        server.far.load(Fhir.plan("plan-maya", "Patient/maya", Fhir.activities(Fhir.step("Stay with her"))));
        server.far.load(Fhir.related("mum", "Patient/maya"));
        server.far.load(Fhir.allergy("nuts", "Patient/maya", Fhir.text("Nuts")));
        server.far.load(Fhir.idris());
        server.far.load(Fhir.plan("plan-idris", "Patient/idris", Fhir.activities(Fhir.step("Ring his mother"))));
        server.far.load(Fhir.patient("ada", "9990001022", "Ada"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void at_first_everybody_who_has_a_plan_is_read_with_all_that_belongs_to_it() {
        Answer first = server.poll();

        assertThat(keys(first))
                .contains("plan-maya", "maya", "mum", "plan-idris", "idris")
                .doesNotContain("ada");
        assertThat(plan(first, "plan-maya").allergies().value().orElseThrow()).hasSize(1);
        assertThat(first.checkpoint()).isPresent();
    }

    @Test
    void afterwards_only_those_are_read_of_whom_something_changed() {
        Answer first = server.poll();
        server.letTimePass();
        server.far.load(Fhir.plan("plan-idris", "Patient/idris", Fhir.activities(Fhir.step("Ring his father"))));

        Answer second = server.poll(first.checkpoint());

        assertThat(keys(second)).contains("plan-idris").doesNotContain("plan-maya");
    }

    @Test
    void an_allergy_that_changed_changes_a_plan_that_did_not() {
        Answer first = server.poll();
        server.letTimePass();
        server.far.load(Fhir.allergy("milk", "Patient/maya", Fhir.text("Milk")));

        Answer second = server.poll(first.checkpoint());

        assertThat(plan(second, "plan-maya").allergies().value().orElseThrow()).hasSize(2);
    }

    @Test
    void when_nothing_changed_nothing_is_read_and_the_checkpoint_moves_on() {
        Answer first = server.poll();

        Answer second = server.poll(first.checkpoint());

        assertThat(second.outcome().items()).isEmpty();
        assertThat(second.checkpoint().orElseThrow().value())
                .isGreaterThanOrEqualTo(first.checkpoint().orElseThrow().value());
    }

    @Test
    void every_page_is_asked_for() {
        server.far.pagesOf(1);

        assertThat(keys(server.poll())).contains("plan-maya", "plan-idris");
    }

    @Test
    void what_is_set_aside_is_read_again_from_its_original_without_asking() {
        server.far.load(
                Fhir.allergy("bad", "Patient/maya", Fhir.text("Milk"), "\"modifierExtension\":[{\"url\":\"x\"}]"));
        Rejected rejected = server.poll().outcome().rejected().get(0);
        int asked = server.far.http().asked().size();

        Outcome again = new Reads().json(new String(rejected.original().bytes(), UTF_8));

        assertThat(again.items()).isNotEmpty();
        assertThat(server.far.http().asked()).hasSize(asked);
    }

    private static List<String> keys(Answer answer) {
        return answer.outcome().submissions().stream().map(Submission::key).toList();
    }

    private static HealthcarePlan plan(Answer answer, String key) {
        return (HealthcarePlan) answer.outcome().submissions().stream()
                .filter(submission -> submission.key().equals(key))
                .findFirst()
                .orElseThrow()
                .record();
    }
}
