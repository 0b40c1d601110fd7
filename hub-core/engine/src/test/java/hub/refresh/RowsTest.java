package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.council.People;
import hub.delivery.Acknowledged;
import hub.delivery.Handout;
import hub.delivery.ReceiptRule;
import hub.model.ChildId;
import hub.model.EnrolmentBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.refresh.Refreshes.Claimed;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in a refresh of rows, and what is not. */
class RowsTest extends RowsOnACohort {

    @Test
    void each_child_of_the_cohort_has_a_row_that_tells_how_it_stands_and_what_it_was_made_from() {
        children(1, plan(MOOR));
        ChildId supported = council.child();
        council.put(
                supported,
                People.LIQUIDLOGIC,
                "n",
                EnrolmentBuilder.builder()
                        .school(Known.of(DALE))
                        .senProvision(Known.of("K"))
                        .build());

        Lines lines = sentTo(ICB);

        assertThat(lines.rows())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("provision", "ehc-plan")
                        .containsEntry("need-of-rank-1", "ASD")
                        .containsEntry("school", "990001")
                        .containsEntry("year-group", "7")
                        .containsEntry("phase", "secondary")
                        .containsEntry("timeliness", "within-20-weeks")
                        .containsEntry("end-of-compulsory-age", "2031-06-27")
                        .containsEntry("ceased-on", "none")
                        .containsEntry("made-from", "ehc-plan northshire-liquidlogic 2026-11-22"));
        assertThat(lines.cells("provision")).contains("sen-support");
        assertThat(refreshes.all())
                .extracting(RefreshRow::summary)
                .contains("2 rows, pseudonymised (1 ehc-plan, 1 sen-support); since 2026-08-31: 1 changed-phase");
    }

    @Test
    void what_moved_since_the_refresh_before_stands_with_each_child_and_who_left_is_told_for_a_year() {
        ChildId moves = children(1, plan(MOOR)).get(0);
        ChildId leaves = children(1, plan(MOOR)).get(0);
        sentTo(ICB);
        council.clock.forward(Duration.ofDays(40));
        council.put(moves, People.LIQUIDLOGIC, "e", plan(DALE).build());
        council.put(
                leaves,
                People.LIQUIDLOGIC,
                "e",
                plan(MOOR)
                        .ceasedOn(Known.of(LocalDate.of(2026, 12, 20)))
                        .ceaseReason(Known.of("5"))
                        .build());
        children(1, plan(MOOR));

        Lines second = sentTo(ICB);
        council.clock.forward(Duration.ofDays(366));
        council.worker.markExpired(council.clock.instant());
        Lines later = sentTo(ICB);

        assertThat(second.cells("movements")).containsExactlyInAnyOrder("moved-school", "moved-out", "new");
        assertThat(second.rows())
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("provision", "none")
                        .containsEntry("ceased-on", "2026-12-20")
                        .containsEntry("cease-reason", "5")
                        .containsEntry("school", ""));
        assertThat(later.cells("provision")).containsExactly("ehc-plan", "ehc-plan");
    }

    @Test
    void nothing_in_a_pseudonymised_file_names_a_child() {
        named(false);

        Lines lines = sentTo(ICB);

        assertThat(lines.text())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain(NHS_NUMBER, UPN, "2015-03-14", "ZZ99", "lane-", "child-");
        assertThat(lines.cells("row").get(0)).matches("[0-9a-f]{64}");
        assertThat(lines.cells("nhs-number-token").get(0)).matches("[0-9a-f]{64}");
        assertThat(lines.cells("upn-token").get(0)).matches("[0-9a-f]{64}");
    }

    @Test
    void the_rows_of_two_recipients_have_no_token_in_common_and_do_not_stand_in_one_order() throws IOException {
        named(false);
        for (int school = 0; school < 9; school++) {
            children(1, plan(school % 2 == 0 ? MOOR : DALE));
        }
        OrganisationId other = OrganisationId.of("northshire-university");
        agree("university", other.value(), "purpose: send-planning", "purpose: send-research");

        Lines icb = sentTo(ICB);
        Lines university = sentTo(other);

        assertThat(tokens(icb)).hasSize(12).doesNotContainAnyElementsOf(tokens(university));
        assertThat(icb.cells("row")).isSorted();
        assertThat(university.cells("row")).isSorted();
        assertThat(sentTo(ICB).cells("row")).as("the same in every refresh").isEqualTo(icb.cells("row"));
    }

    private static List<String> tokens(Lines lines) {
        List<String> tokens = new ArrayList<>(lines.cells("row"));
        tokens.addAll(lines.cells("nhs-number-token"));
        tokens.addAll(lines.cells("upn-token"));
        tokens.removeIf(String::isEmpty);
        return tokens;
    }

    @Test
    void who_the_children_are_is_told_only_where_the_agreement_says_so() throws IOException {
        named(false);
        agree("northshire-icb-send-record", ICB.value(), "form: pseudonymised", "form: person-level");
        assertThat(sentTo(ICB).cells("given-name")).as("not in its categories").containsExactly("withheld");

        agree(
                "northshire-icb-send-record",
                ICB.value(),
                "form: pseudonymised # person-level, if the recipient may know who the children are\ncategories: [",
                "form: person-level\ncategories: [name, birth-date, ");
        Lines lines = sentTo(ICB);

        assertThat(lines.rows().get(0))
                .containsEntry("given-name", "Robin-canary")
                .containsEntry("birth-date", "2015-03-14")
                .containsEntry("nhs-number", NHS_NUMBER)
                .containsEntry("upn", UPN)
                .doesNotContainKey("nhs-number-token");
        assertThat(lines.cells("row")).allMatch(row -> row.startsWith("lane-"));
        assertThat(lines.text()).doesNotContain("Canary Row", "ZZ99");
    }

    @Test
    void where_a_restricted_child_goes_to_school_and_that_it_moved_is_not_told() {
        named(true);

        assertThat(sentTo(ICB).rows().get(0))
                .containsEntry("school", "withheld")
                .containsEntry("closed-school", "withheld")
                .containsEntry("setting", "withheld")
                .containsEntry("movements", "withheld")
                .containsEntry("need-of-rank-1", "ASD");
    }

    @Test
    void a_child_whose_family_refused_is_in_no_refresh() {
        children(2, plan(MOOR));
        ChildId refused = children(1, plan(DALE)).get(0);
        refuse(refused);

        assertThat(sentTo(ICB).cells("school")).containsExactly("990001", "990001");
        assertThat(council.jdbc.queryForList("select child_id from disclosure", Long.class))
                .hasSize(2)
                .doesNotContain(refused.value());
    }

    @Test
    void a_child_who_is_withdrawn_is_recalled_at_once_by_its_row_and_is_absent_from_the_next() {
        ChildId withdrawn = named(false);
        children(1, plan(DALE));
        Lines first = sentTo(ICB);
        String row = first.rows().stream()
                .filter(r -> r.get("school").equals("990001"))
                .findFirst()
                .orElseThrow()
                .get("row");
        refuse(withdrawn);

        List<Handout> handouts = handouts(ICB);

        assertThat(handouts).singleElement().isInstanceOfSatisfying(Handout.OfRecall.class, notice -> {
            assertThat(notice.recall().lane()).isEqualTo(row);
            assertThat(notice.recall().key()).isEqualTo(row + "-r1");
            assertThat(notice.recall().reason()).contains("Delete it from every refresh");
        });
        assertThat(sentTo(ICB).cells("row")).hasSize(1).doesNotContain(row);
    }

    @Test
    void a_recipient_answers_a_recall_by_the_name_that_it_was_given() {
        refreshes = refreshes(ReceiptRule.ACKNOWLEDGED);
        ChildId withdrawn = named(false);
        sentTo(ICB);
        refuse(withdrawn);
        String key = handouts(ICB).get(0).key();
        RecallNames names = new RecallNames(council.jdbc, pseudonyms());
        Receipt answer = new Receipt(key, true, "their-1", council.clock.instant(), new Position("acks.csv", 1, ""));

        assertThat(council.outbox.acknowledge(answer)).isEqualTo(Acknowledged.UNKNOWN_KEY);
        assertThat(council.outbox.acknowledge(names.ofTheHub(answer))).isEqualTo(Acknowledged.TAKEN);
    }

    @Test
    void without_a_key_nothing_is_gathered() {
        named(false);
        council.decide();
        refreshes = refreshes(ReceiptRule.TRANSPORT, (audience, numbers) -> {
            throw Fault.configuration("there is no key");
        });
        refreshes.ask(ICB, "canary");
        Claimed claimed = claim(ICB).orElseThrow();
        Made made = refreshes.make(claimed).orElseThrow();

        assertThatThrownBy(() -> made.writtenBy(new Lines())).hasMessageContaining("there is no key");
        assertThat(council.jdbc.queryForObject("select count(*) from disclosure", Long.class))
                .isZero();
    }
}
