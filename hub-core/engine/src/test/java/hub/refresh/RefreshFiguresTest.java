package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Refresh;
import hub.council.People;
import hub.model.ChildId;
import hub.model.EhcPlanBuilder;
import hub.model.Known;
import hub.model.SchoolBuilder;
import hub.model.SchoolLink;
import hub.model.SchoolLinkBuilder;
import hub.model.SchoolStatus;
import hub.model.Urn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a refresh. */
class RefreshFiguresTest extends OnACohort {

    private static final Urn CLOSED = new Urn("970001");

    private void becomes(ChildId child, EhcPlanBuilder plan) {
        council.put(child, People.LIQUIDLOGIC, "e", plan.build());
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
}
