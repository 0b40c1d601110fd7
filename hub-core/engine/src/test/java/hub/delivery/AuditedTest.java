package hub.delivery;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.council.Council;
import hub.council.People;
import hub.delivery.Settlement.Taken;
import hub.model.ChildId;
import hub.model.ConsentDecision;
import hub.sharing.DecisionRun;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What is not audited does not happen; and what the audit says of what did. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class AuditedTest {

    private static HubDataSource opened;

    @Parameter
    TestDatabase database;

    private Council council;
    private ChildId child;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Council.open(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void a_child_on_a_journey_of_the_fleet() {
        council = new Council(opened);
        council.journeys();
        child = council.childOn("A-AM");
    }

    @Test
    void a_disclosure_that_cannot_be_audited_does_not_happen() {
        council.decide();
        whileAuditRefuses(
                "DISCLOSED",
                () -> assertThatThrownBy(() -> council.claim(FLEET))
                        .isInstanceOf(DataIntegrityViolationException.class));

        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PENDING");
        assertThat(council.jdbc.queryForList("select id from disclosure")).isEmpty();
        assertThat(council.claim(FLEET)).hasSize(1);
    }

    @Test
    void a_refusal_that_cannot_be_audited_is_not_decided_and_what_waits_is_not_handed_out() {
        council.decide();
        withdraw();
        whileAuditRefuses("REFUSED", () -> {
            DecisionRun run = council.decide();
            assertThat(run.faults()).hasSize(1);
            assertThat(council.claim(FLEET)).isEmpty();
        });

        assertThat(council.marks.waiting()).isEqualTo(1);
        council.decide();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 CANCELLED");
    }

    @Test
    void a_disclosure_is_audited_once_with_what_it_rested_on_and_where_it_went() {
        council.decide();
        council.claim(FLEET);

        Map<String, Object> event = only("DISCLOSED");
        assertThat(event)
                .containsEntry("recipient", "northshire-fleet")
                .containsEntry("product", "transport-plan")
                .containsEntry("child_id", child.value())
                .containsEntry("delivery_key", "lane-1-v1")
                .containsEntry("purpose", "transport-safety")
                .containsEntry("route", "depot/plans")
                .containsEntry("content_hash", text("select content_hash from disclosure"))
                .containsEntry("categories", text("select categories from disclosure"))
                .containsEntry(
                        "agreement",
                        "northshire-fleet-transport@"
                                + text(
                                        "select digest from agreement_version where agreement = 'northshire-fleet-transport'"))
                .containsEntry(
                        "consents", text("select id || '/' || version from record where record_type = 'consent'"));
        assertThat(event.get("reasons").toString()).contains("consent-allows").doesNotContain(" ");
        assertThat(event.get("records").toString().split(",")).hasSize(5);
    }

    @Test
    void a_refusal_is_audited_when_it_comes_about_and_not_again() {
        withdraw();
        council.decide();
        council.marks.mark(List.of(child), council.clock.instant());
        council.decide();

        assertThat(only("REFUSED"))
                .containsEntry("reasons", "consent-refused")
                .containsEntry("purpose", "transport-safety")
                .containsEntry("categories", "")
                .containsEntry("content_hash", "");
    }

    @Test
    void a_receipt_is_audited_with_the_recipients_own_reference() {
        council.decide();
        council.outbox.settle(council.claim(FLEET).get(0).id(), new Taken("depot-4711"));

        assertThat(only("RECEIVED")).containsEntry("receipt", "depot-4711").containsEntry("delivery_key", "lane-1-v1");
    }

    @Test
    void a_change_of_consent_is_seen_in_the_versions_that_later_events_name() {
        council.decide();
        council.claim(FLEET);
        withdraw();
        council.decide();

        assertThat(only("REFUSED").get("consents"))
                .isNotEqualTo(only("DISCLOSED").get("consents"));
        assertThat(only("RECALLED"))
                .containsEntry("delivery_key", "lane-1-r1")
                .containsEntry("reasons", "consent-refused");
        assertThat(council.claim(REDWING)).isEmpty();
    }

    private void withdraw() {
        council.put(
                child,
                LIQUIDLOGIC,
                "s2",
                People.consent(ConsentDecision.WITHDRAWN, "Sam-canary", LocalDate.of(2026, 11, 20)));
    }

    private void whileAuditRefuses(String event, Runnable work) {
        council.jdbc.execute("alter table audit add constraint audit_is_full check (event <> '" + event + "')");
        try {
            work.run();
        } finally {
            council.jdbc.execute("alter table audit drop constraint audit_is_full");
        }
    }

    private Map<String, Object> only(String event) {
        return council.jdbc.queryForMap("select * from audit where event = ?", event);
    }

    private String text(String sql) {
        return council.jdbc.queryForObject(sql, String.class);
    }
}
