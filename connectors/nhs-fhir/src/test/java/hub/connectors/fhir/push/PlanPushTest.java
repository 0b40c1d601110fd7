package hub.connectors.fhir.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connectors.fhir.Written;
import hub.connectors.fhir.server.FhirServer;
import hub.connectors.fhir.server.FhirServerSettings;
import hub.testkit.farside.Answer;
import hub.testkit.farside.Asked;
import hub.testkit.farside.FhirFarSide;
import hub.testkit.farside.Manner;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One plan at a provider's FHIR server: once, in order, and as the server shows it. */
class PlanPushTest {

    private final FhirFarSide far = new FhirFarSide(Clock.systemUTC());
    private final List<Duration> waited = new ArrayList<>();
    private final FhirServer server = new FhirServer(
            new FhirServerSettings(far.base(), null, Duration.ofSeconds(2)), 1 << 20, Clock.systemUTC(), waited::add);

    @AfterEach
    void close() {
        server.close();
        far.close();
    }

    private static Payload version(long version) {
        return Written.of(version, Written.whole());
    }

    private String put(Payload payload) {
        return PlanPush.put(server, Written.bytes(payload));
    }

    private String held() {
        assertThat(far.all("CarePlan")).hasSize(1);
        return far.all("CarePlan").get(0);
    }

    private List<String> methods() {
        return far.http().asked().stream().map(Asked::method).toList();
    }

    private static void assertFault(ThrowingCallable put, Fault.Kind kind) {
        assertThatThrownBy(put)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void the_first_version_is_made_and_the_receipt_is_the_server_s_own_name_of_it() {
        assertThat(put(version(1))).isEqualTo("CarePlan/made-1/_history/1");
        assertThat(held()).contains("Midazolam CANARY");
    }

    @Test
    void the_same_again_is_one_plan_and_is_not_even_written() {
        String first = put(version(1));

        assertThat(put(version(1))).isEqualTo(first);
        assertThat(methods()).containsExactly("GET", "POST", "GET");
        assertThat(held()).contains("\"versionId\":\"1\"");
    }

    @Test
    void a_later_version_replaces_the_earlier_one_in_its_place() {
        put(version(1));

        assertThat(put(version(2))).isEqualTo("CarePlan/made-1/_history/2");
        assertThat(held()).contains("\"valuePositiveInt\":2");
    }

    @Test
    void an_older_version_never_replaces_a_newer_one() {
        put(version(2));

        assertFault(() -> put(version(1)), Fault.Kind.REJECTED);
        assertThat(held()).contains("\"valuePositiveInt\":2");
    }

    @Test
    void a_recall_leaves_nothing_of_the_child_and_is_taken_again_without_a_write() {
        put(version(1));

        assertThat(put(Written.recall(1))).isEqualTo("CarePlan/made-1/_history/2");
        assertThat(held()).contains("\"revoked\"").doesNotContain("CANARY").doesNotContain("9990001006");
        assertThat(put(Written.recall(1))).isEqualTo("CarePlan/made-1/_history/2");
    }

    @Test
    void a_plan_that_was_recalled_does_not_come_back_with_a_late_delivery_and_does_with_a_new_version() {
        put(version(1));
        put(Written.recall(1));

        assertFault(() -> put(version(1)), Fault.Kind.REJECTED);
        put(version(2));
        assertThat(held()).contains("\"active\"");
    }

    @Test
    void a_recall_of_what_is_not_there_or_no_longer_is_done() {
        assertThat(put(Written.recall(1))).isEmpty();

        put(version(1));
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(410)));
        assertThat(put(Written.recall(1))).isEmpty();
    }

    @Test
    void a_recall_never_revokes_a_newer_version_than_it_names() {
        put(version(2));

        assertFault(() -> put(Written.recall(1)), Fault.Kind.REJECTED);
        assertThat(held()).contains("\"active\"");
    }

    @Test
    void a_plan_that_somebody_changed_meanwhile_is_looked_at_again_before_it_is_written() {
        put(version(1));
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(412)));

        assertThat(put(version(2))).isEqualTo("CarePlan/made-1/_history/2");
        assertThat(methods()).endsWith("GET", "PUT", "GET", "PUT");
    }

    @Test
    void one_that_always_changes_is_left_to_the_next_time() {
        put(version(1));
        for (int tries = 0; tries < 3; tries++) {
            far.http().next(Manner.right());
            far.http().next(Manner.instead(Answer.of(412)));
        }

        assertFault(() -> put(version(2)), Fault.Kind.UNAVAILABLE);
    }

    @Test
    void a_create_whose_answer_was_lost_makes_no_second_plan() {
        far.http().next(Manner.right());
        far.http().next(Manner.breakOff());
        assertFault(() -> put(version(1)), Fault.Kind.UNAVAILABLE);

        assertThat(put(version(1))).isEqualTo("CarePlan/made-1/_history/1");
        assertThat(far.all("CarePlan")).hasSize(1);
    }

    @Test
    void a_server_that_says_yes_and_shows_another_plan_is_not_believed() {
        String other = Written.text(version(1)).replace(Written.LANE, "lane-99").replaceFirst("\\{", "{\"id\":\"x\",");
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(201, "application/fhir+json", other)));
        assertFault(() -> put(version(1)), Fault.Kind.UNAVAILABLE);

        put(version(1));
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(200, "application/fhir+json", held())));
        assertFault(() -> put(version(2)), Fault.Kind.UNAVAILABLE);
    }

    @Test
    void a_server_that_finds_another_plan_than_was_asked_for_gets_nothing() {
        String bundle =
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"CarePlan\",\"id\":\"x\"}}]}";
        far.http().next(Manner.instead(Answer.of(200, "application/fhir+json", bundle)));

        assertFault(() -> put(version(1)), Fault.Kind.UNAVAILABLE);
        assertThat(methods()).containsExactly("GET");
    }

    @Test
    void a_server_that_shows_nothing_when_it_writes_is_asked_what_it_holds() {
        put(version(1));
        far.http().next(Manner.right());
        far.http().next((exchange, right, patience) -> {
            right.get();
            exchange.sendResponseHeaders(200, -1);
        });

        assertThat(put(version(2))).isEqualTo("CarePlan/made-1/_history/2");
    }

    @Test
    void two_plans_under_one_number_take_no_delivery_and_are_both_revoked() {
        put(version(1));
        far.load(held().replace("made-1", "copied"));

        far.pagesOf(1);

        assertFault(() -> put(version(2)), Fault.Kind.REJECTED);
        put(Written.recall(1));
        assertThat(far.all("CarePlan")).hasSize(2).allMatch(plan -> plan.contains("\"revoked\""));
    }

    @Test
    void a_refusal_is_told_in_fhir_s_own_words_and_never_in_the_server_s() {
        String outcome =
                "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"code\":\"required\",\"diagnostics\":\"CANARY\"},"
                        + "{\"code\":\"CANARY\"}]}";
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(422, "application/fhir+json", outcome)));

        assertThatThrownBy(() -> put(version(1)))
                .hasMessageContaining("(HTTP 422: required)")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void a_wait_that_the_server_asks_for_is_waited() {
        far.http().next(Manner.right());
        far.http().next(Manner.tooMany(3));

        put(version(1));
        assertThat(waited).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void a_server_that_fails_is_tried_again_later(int status) {
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(status)));

        assertFault(() -> put(version(1)), Fault.Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 405})
    void one_that_does_not_let_the_hub_write_is_a_matter_of_configuration(int status) {
        far.http().next(Manner.right());
        far.http().next(Manner.instead(Answer.of(status)));

        assertFault(() -> put(version(1)), Fault.Kind.CONFIGURATION);
    }
}
