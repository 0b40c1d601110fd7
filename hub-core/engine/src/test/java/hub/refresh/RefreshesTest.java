package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.audit.Audit;
import hub.cohort.ReadCohort;
import hub.connector.Fault;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.connector.Refresh;
import hub.council.OnBothDatabases;
import hub.council.People;
import hub.delivery.DeliverySettings;
import hub.delivery.DeliverySettings.OverdueAfter;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.EhcPlanBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.SchoolBuilder;
import hub.model.SchoolLink;
import hub.model.SchoolLinkBuilder;
import hub.model.SchoolStatus;
import hub.model.SenNeed;
import hub.model.Urn;
import hub.product.Precedence;
import hub.refresh.MakeRefresh.Made;
import hub.refresh.Refreshes.Claimed;
import hub.sharing.FiguresGate;
import hub.store.PastRecords;
import hub.store.Records;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RefreshesTest extends OnBothDatabases {

    private static final OrganisationId INSIGHT = OrganisationId.of("northshire-insight");
    private static final Urn MOOR = new Urn("990001");
    private static final Urn DALE = new Urn("990002");
    private static final Urn CLOSED = new Urn("970001");

    private Refreshes refreshes;

    @BeforeEach
    void open() {
        refreshes = refreshes(ReceiptRule.TRANSPORT);
    }

    private Refreshes refreshes(ReceiptRule receipt) {
        JdbcClient client = JdbcClient.create(council.jdbc);
        return new Refreshes(
                council.jdbc,
                council.transactions,
                new FiguresGate(council.agreements),
                new ReadCohort(new Records(client), new PastRecords(client), new Precedence(Map.of())),
                new Audit(council.jdbc),
                DeliverySettings.usual(OverdueAfter.USUAL, Map.of(INSIGHT, receipt)),
                Schedule.TERMLY,
                council.clock);
    }

    private static EhcPlanBuilder plan(Urn school) {
        return EhcPlanBuilder.builder()
                .requestedOn(Known.of(LocalDate.of(2025, 1, 6)))
                .startedOn(Known.of(LocalDate.of(2025, 5, 6)))
                .needs(Known.of(List.of(new SenNeed("ASD", 1))))
                .school(Known.of(school));
    }

    private List<ChildId> children(int number, EhcPlanBuilder plan) {
        List<ChildId> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ChildId child = council.child();
            council.put(
                    child,
                    People.LIQUIDLOGIC,
                    "c",
                    ChildBuilder.builder()
                            .birthDate(Known.of(LocalDate.of(2015, 3, 14)))
                            .build());
            council.put(child, People.LIQUIDLOGIC, "e", plan.build());
            children.add(child);
        }
        return children;
    }

    private void becomes(ChildId child, EhcPlanBuilder plan) {
        council.put(child, People.LIQUIDLOGIC, "e", plan.build());
    }

    private Optional<Claimed> claim() {
        return refreshes.claim(INSIGHT, Refreshes.PRODUCT, "insight/refresh");
    }

    private Refresh sent() {
        refreshes.ask(INSIGHT, "canary-operator");
        Claimed claimed = claim().orElseThrow();
        Made made = refreshes.make(claimed).orElseThrow();
        assertThat(refreshes.mayLeave(claimed, made)).isTrue();
        refreshes.settle(claimed.id(), new Settlement.Taken("ref"));
        return made.refresh();
    }

    private static String figure(Refresh refresh, String table, String row) {
        return rows(refresh, "figures").stream()
                .filter(r -> r.get(0).equals(table) && r.get(1).equals(row))
                .map(r -> r.get(3))
                .reduce((first, last) -> last)
                .orElse("not there");
    }

    private static String moved(Refresh refresh, String movement) {
        return rows(refresh, "movements").stream()
                .filter(r -> r.get(0).equals(movement))
                .map(r -> r.get(1))
                .findFirst()
                .orElse("not there");
    }

    private static List<List<String>> rows(Refresh refresh, String table) {
        return refresh.tables().stream()
                .filter(t -> t.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private List<String> states() {
        return refreshes.all().stream().map(RefreshRow::state).toList();
    }

    @Test
    void a_refresh_counts_the_cohort_by_the_agreements_scheme() {
        children(8, plan(MOOR));
        children(3, plan(DALE));

        Refresh refresh = sent();

        assertThat(refresh.scheme()).isEqualTo("nhs-rounded");
        assertThat(figure(refresh, "school", "990001")).isEqualTo("10");
        assertThat(figure(refresh, "school", "990002")).isEqualTo("*");
        assertThat(figure(refresh, "need-of-rank-1-and-provision", "ASD")).isEqualTo("10");
        assertThat(figure(refresh, "year-group-and-phase", "7")).isEqualTo("10");
        assertThat(states()).containsExactly("RECEIVED");
    }

    @Test
    void nothing_in_it_names_a_child() {
        children(8, plan(MOOR));

        assertThat(sent().toString()).doesNotContain("canary", "child-");
    }

    @Test
    void the_first_refresh_tells_what_moved_since_before_the_term_began() {
        children(8, plan(MOOR));
        children(8, plan(DALE).startedOn(Known.of(LocalDate.of(2026, 10, 2))));

        Refresh refresh = sent();

        assertThat(refresh.since()).isEqualTo("2026-08-31");
        assertThat(moved(refresh, "new")).isEqualTo("10");
        assertThat(moved(refresh, "changed-phase")).isEqualTo("10");
        assertThat(moved(refresh, "ceased")).isEqualTo("0");
    }

    @Test
    void the_next_tells_what_moved_since_the_one_before_as_it_was_known_then() {
        List<ChildId> children = children(26, plan(MOOR));
        Refresh first = sent();
        council.clock.forward(Duration.ofDays(40));
        children.subList(0, 8).forEach(child -> becomes(child, plan(DALE)));
        children.subList(8, 16)
                .forEach(child -> becomes(
                        child,
                        plan(MOOR).ceasedOn(Known.of(LocalDate.of(2026, 12, 1))).ceaseReason(Known.of("5"))));
        children.subList(16, 24).forEach(child -> council.absent(child, People.LIQUIDLOGIC, "e"));

        Refresh second = sent();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.since()).isEqualTo(first.day());
        assertThat(moved(second, "moved-school")).isEqualTo("10");
        assertThat(moved(second, "moved-out")).isEqualTo("10");
        assertThat(moved(second, "ceased")).isEqualTo("10");
        assertThat(moved(second, "new")).isEqualTo("0");
        assertThat(figure(second, "school", "990002")).isEqualTo("10");
    }

    @Test
    void a_plan_on_a_closed_school_counts_at_the_school_that_took_its_place() {
        council.put(
                People.LIQUIDLOGIC,
                CLOSED.value(),
                SchoolBuilder.builder().status(Known.of(SchoolStatus.CLOSED)).build());
        council.put(
                People.LIQUIDLOGIC,
                "link",
                SchoolLinkBuilder.builder()
                        .school(Known.of(CLOSED))
                        .other(Known.of(MOOR))
                        .kind(Known.of(SchoolLink.Kind.SUCCESSOR))
                        .build());
        children(8, plan(CLOSED));

        assertThat(figure(sent(), "school", "990001")).isEqualTo("10");
    }

    @Test
    void each_figure_leads_to_the_loads_behind_it() {
        children(8, plan(MOOR));

        Refresh refresh = sent();

        assertThat(rows(refresh, "made-from")).contains(List.of("school", "ehc-plan"), List.of("movements", "child"));
        assertThat(rows(refresh, "loads"))
                .extracting(row -> row.get(0) + " of " + row.get(1) + ", run " + row.get(3))
                .contains("ehc-plan of northshire-liquidlogic, run 1");
        assertThat(rows(refresh, "loads")).allSatisfy(row -> assertThat(row).doesNotContain("8"));
    }

    @Test
    void without_an_agreement_in_force_nobody_gets_one() {
        assertThatThrownBy(() -> refreshes.ask(People.REDWING, "canary"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no agreement in force");
        assertThat(refreshes.all()).isEmpty();
    }

    @Test
    void a_stop_of_the_agreement_is_the_end_of_a_refresh_that_is_ready_to_leave() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        Claimed claimed = claim().orElseThrow();
        Made made = refreshes.make(claimed).orElseThrow();
        council.agreements.stop("northshire-insight-send-cohort", "a test", "canary");

        assertThat(refreshes.mayLeave(claimed, made)).isFalse();
        assertThat(refreshes.make(claimed)).isEmpty();
        assertThat(states()).containsExactly("CANCELLED");
        assertThat(council.auditEvents()).contains("REFUSED").doesNotContain("REFRESHED");
    }

    @Test
    void nothing_is_read_while_an_input_is_half_taken_in() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        council.jdbc.update("update intake_run set state = 'RUNNING'");
        assertThat(claim()).isEmpty();

        council.jdbc.update("update intake_run set state = 'DONE'");
        assertThat(claim()).isPresent();
    }

    @Test
    void the_schedule_asks_once_for_each_term() {
        refreshes.askDue();
        refreshes.askDue();
        council.clock.forward(Duration.ofDays(40));
        refreshes.askDue();

        assertThat(refreshes.all()).extracting(RefreshRow::askedBy).containsExactly("schedule", "schedule");
    }

    @Test
    void what_failed_is_sent_again_the_same_and_what_was_refused_is_parked() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        Claimed first = claim().orElseThrow();
        Made made = refreshes.make(first).orElseThrow();
        refreshes.mayLeave(first, made);
        refreshes.settle(first.id(), new Settlement.Failed(Fault.Kind.UNAVAILABLE, "away"));
        assertThat(claim()).isEmpty();
        council.clock.forward(Duration.ofHours(1));
        children(8, plan(DALE));

        Claimed again = claim().orElseThrow();
        assertThat(refreshes.make(again).orElseThrow().refresh().tables().get(0))
                .isEqualTo(made.refresh().tables().get(0));

        refreshes.settle(again.id(), new Settlement.Failed(Fault.Kind.REJECTED, "no"));
        assertThat(states()).containsExactly("PARKED");
    }

    @Test
    void a_hub_that_was_killed_in_the_middle_sends_it_again() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        claim().orElseThrow();
        assertThat(claim()).isEmpty();

        refreshes(ReceiptRule.TRANSPORT).takeBack();

        assertThat(claim()).isPresent();
    }

    @Test
    void a_recipient_that_acknowledges_has_it_when_it_says_so() {
        refreshes = refreshes(ReceiptRule.ACKNOWLEDGED);
        children(8, plan(MOOR));
        Refresh refresh = sent();
        assertThat(states()).containsExactly("SENT");

        boolean known = refreshes.acknowledge(
                new Receipt(refresh.key(), true, "their-1", council.clock.instant(), new Position("acks.csv", 1, "")));

        assertThat(known).isTrue();
        assertThat(states()).containsExactly("RECEIVED");
    }

    @Test
    void every_refresh_is_in_the_audit_with_who_asked_for_it_and_what_it_rests_on() {
        children(8, plan(MOOR));
        sent();

        assertThat(council.auditEvents()).contains("REFRESH_ASKED", "REFRESHED", "RECEIVED");
        assertThat(council.jdbc.queryForObject("select agreement from audit where event = 'REFRESHED'", String.class))
                .startsWith("northshire-insight-send-cohort@");
    }
}
