package hub.delivery;

import static hub.council.People.FLEET;
import static hub.council.People.NHS;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.council.Council;
import hub.council.People;
import hub.model.ChildId;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A child, a recipient or a payload swapped for another after the decision: nothing of it is sent. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class MixUpTest {

    private static final String TWIN = "9990000018";

    @Parameter
    TestDatabase database;

    private static HubDataSource opened;

    private Council council;
    private ChildId child;
    private ChildId other;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Council.open(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void two_children_on_two_operators_journeys() {
        council = new Council(opened);
        council.journeys();
        child = council.childOn("A-AM");
        other = council.childOn("B-AM");
        number("nhs-number", TWIN, other);
        number("northshire-liquidlogic", "NS000004", other);
        number("northshire-liquidlogic", "NS000003", child);
    }

    private void number(String system, String number, ChildId whose) {
        council.jdbc.update("insert into child_identifier values (?, ?, ?)", system, number, whose.value());
    }

    @Test
    void an_outbox_row_that_was_changed_after_it_was_queued_is_parked_and_never_sent() {
        List<String> changes = List.of(
                "recipient = 'redwing-travel'",
                "child_id = 2",
                "scope = 'journey:B-AM'",
                "recipient = 'redwing-travel', child_id = 2, scope = 'journey:B-AM'",
                "lane = 2",
                "version = 7",
                "delivery_key = 'lane-2-v7'");
        changes.forEach(change -> council.childOn("A-AM"));
        council.decide();
        for (int row = 0; row < changes.size(); row++) {
            council.jdbc.update("update delivery set " + changes.get(row) + " where id = ?", row + 3);
        }

        List<String> sent = Stream.of(REDWING, FLEET)
                .flatMap(r -> council.deliver(r).stream())
                .toList();

        assertThat(sent).containsExactlyInAnyOrder("lane-1-v1", "lane-2-v1");
        assertThat(council.jdbc.queryForList("select state || ' ' || failure from delivery where id > 2", String.class))
                .hasSameSizeAs(changes)
                .allMatch(row -> row.startsWith("PARKED the row is not of its lane"));
    }

    @Test
    void an_outbox_row_with_the_content_of_another_child_is_not_handed_out() {
        council.put(
                other,
                NHS,
                "p",
                HealthcarePlanBuilder.builder(People.plan())
                        .communication(Known.of("by signs"))
                        .build());
        council.decide();
        council.jdbc.update(
                "update delivery set content_hash = (select content_hash from delivery where id = 2) where id = 1");

        assertThat(council.claim(FLEET)).isEmpty();
        assertThat(council.marks.waiting()).as("the child is decided again").isEqualTo(1);
    }

    @Test
    void a_recall_with_another_recipient_on_it_is_parked() {
        council.decide();
        council.deliver(FLEET);
        council.agreements.stop("northshire-fleet-transport", "a test", "Head of SEND");
        council.decide();
        council.jdbc.update("update delivery set recipient = 'redwing-travel' where kind = 'RECALL'");

        assertThat(council.claim(REDWING)).noneMatch(Handout.OfRecall.class::isInstance);
        assertThat(council.claim(FLEET)).isEmpty();
    }

    @Test
    void a_payload_of_another_lane_or_with_another_child_s_number_is_a_defect_and_nothing_is_sent() {
        Handout handout = handout();
        assertThatCode(() -> council.payloads.check(handout, payload("lane-1", "as for NS000003")))
                .doesNotThrowAnyException();
        mixedUp(handout, payload("lane-2", "no number"), "names another lane");
        mixedUp(handout, payload("lane-12", "no number"), "names another lane");
        List.of(
                        "as for 9990000018",
                        "as for 999 000 0018",
                        "as for 999-000-0018",
                        "as for NS000004",
                        "as for ns 000 004",
                        "as for NS-000004",
                        "somebody the hub does not know: 9990000026")
                .forEach(text -> mixedUp(handout, payload("lane-1", text), "names another child"));
    }

    private void mixedUp(Handout handout, Payload payload, String why) {
        assertThatThrownBy(() -> council.payloads.check(handout, payload))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.DEFECT))
                .hasMessageContaining("lane-1-v1")
                .hasMessageContaining(why)
                .hasMessageNotContainingAny("0018", "0004", "0026");
    }

    @Test
    void a_path_and_a_manifest_that_name_another_lane_are_seen_too() {
        Handout handout = handout();
        Part page = new Part("plans/A/lane-2-v1.pdf", "application/pdf", new byte[] {1});
        Part manifest = part("manifest/lane-1-v1.json", "{\"key\":\"lane-1-v1\",\"lane\":\"lane-2\"}");

        mixedUp(handout, Payload.of(page), "another lane");
        mixedUp(handout, Payload.of(manifest), "another lane");
    }

    @Test
    void a_plan_whose_text_names_another_child_waits_for_a_person() {
        council.put(
                child,
                NHS,
                "p",
                HealthcarePlanBuilder.builder(People.plan())
                        .signs(Known.of(List.of("as for the twin, 999 000 0018")))
                        .build());
        council.decide();

        assertThat(council.outboxRows()).containsExactly("lane-2-v1 PENDING");
        assertThat(council.jdbc.queryForList("select kind || ' ' || message from review", String.class))
                .singleElement()
                .asString()
                .startsWith("DECISION A text that would be shared has a number in it that names another child.")
                .doesNotContain("0018");
    }

    @Test
    void a_number_that_becomes_another_child_s_while_the_plan_waits_holds_it_at_the_claim() {
        council.put(
                child,
                NHS,
                "p",
                HealthcarePlanBuilder.builder(People.plan())
                        .signs(Known.of(List.of("as in file ZX 90-1234")))
                        .build());
        council.decide();
        number("northshire-nhs", "90-1234", other);

        assertThat(council.claim(FLEET)).isEmpty();
    }

    private Handout handout() {
        council.decide();
        return council.claim(FLEET).get(0);
    }

    private static Payload payload(String lane, String text) {
        return Payload.of(
                part("plans/A/" + lane + "-v1.json", "{\"lane\":\"" + lane + "\",\"text\":\"" + text + "\"}"));
    }

    private static Part part(String path, String text) {
        return new Part(path, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
