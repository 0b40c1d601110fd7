package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.connector.Refresh;
import hub.connector.Rows;
import hub.council.ManyChildren;
import hub.delivery.Handout;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.model.ChildId;
import hub.refresh.Refreshes.Claimed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows from what waits in the outbox to the receipt of the refresh that gathered them, and what may come between. */
class RowsOnTheirWayTest extends RowsOnACohort {

    private Claimed asked() {
        council.decide();
        refreshes.ask(ICB, "canary");
        return claim(ICB).orElseThrow();
    }

    @Test
    void what_is_granted_between_two_refreshes_waits_for_the_next_and_is_nobody_s_overdue() {
        children(2, plan(MOOR));
        council.decide();
        council.clock.forward(Duration.ofDays(60));
        council.overdue.look();

        assertThat(handouts(ICB)).isEmpty();
        assertThat(council.jdbc.queryForList("select kind from review where source = 'northshire-icb'", String.class))
                .isEmpty();
        assertThat(sentTo(ICB).rows()).hasSize(2);
        assertThat(council.outboxRows("recipient = 'northshire-icb'")).allMatch(row -> row.endsWith("RECEIVED"));
    }

    @Test
    void each_row_is_audited_when_it_is_claimed_and_once_for_each_version() {
        children(3, plan(MOOR));
        sentTo(ICB);
        sentTo(ICB);

        assertThat(council.auditEvents()).filteredOn("DISCLOSED"::equals).hasSize(3);
        assertThat(council.auditEvents()).filteredOn("REFRESHED"::equals).hasSize(2);
        assertThat(council.jdbc.queryForObject("select count(*) from refresh_row", Long.class))
                .isEqualTo(6);
    }

    @Test
    void a_hub_that_was_killed_before_the_send_gathers_anew_under_another_key() {
        children(2, plan(MOOR));
        Claimed first = asked();
        refreshes.make(first).orElseThrow().writtenBy(new Lines());
        council.outbox.takeBack();
        refreshes = refreshes(ReceiptRule.TRANSPORT);
        refreshes.takeBack();

        Claimed again = claim(ICB).orElseThrow();
        Lines lines = new Lines();
        Made made = refreshes.make(again).orElseThrow();
        made.writtenBy(lines);

        assertThat(first.key()).isEqualTo("send-record-northshire-icb-1");
        assertThat(again.key()).isEqualTo("send-record-northshire-icb-1-try-2");
        assertThat(lines.rows()).hasSize(2);
        assertThat(council.auditEvents()).filteredOn("DISCLOSED"::equals).hasSize(2);
        assertThat(outgoing).isDirectoryContaining(path -> path.endsWith(again.key()));
        refreshes.settle(again.id(), new Settlement.Taken("ref"));
        assertThat(outgoing).isEmptyDirectory();
    }

    @Test
    void who_is_withdrawn_while_it_is_written_does_not_leave_and_the_others_do() {
        children(2, plan(MOOR));
        ChildId withdrawn = children(1, plan(DALE)).get(0);
        Claimed claimed = asked();
        Made made = refreshes.make(claimed).orElseThrow();
        made.writtenBy(new Lines());
        refuse(withdrawn);

        assertThat(refreshes.mayLeave(claimed, made)).isFalse();
        assertThat(refreshes.all())
                .extracting(RefreshRow::failure)
                .first()
                .asString()
                .contains("made anew");
        council.clock.forward(Duration.ofMinutes(1));
        assertThat(sentTo(ICB).cells("school")).containsExactly("990001", "990001");
    }

    @Test
    void a_recall_waits_for_the_refresh_that_is_being_sent_with_its_row_in_it() {
        ChildId withdrawn = children(1, plan(MOOR)).get(0);
        sentTo(ICB);
        Claimed second = asked();
        Made made = refreshes.make(second).orElseThrow();
        made.writtenBy(new Lines());
        assertThat(refreshes.mayLeave(second, made)).isTrue();
        refuse(withdrawn);
        assertThat(handouts(ICB)).isEmpty();

        refreshes.settle(second.id(), new Settlement.Taken("ref"));

        assertThat(handouts(ICB)).singleElement().isInstanceOf(Handout.OfRecall.class);
    }

    @Test
    void a_refresh_that_the_recipient_refuses_leaves_its_rows_waiting() {
        refreshes = refreshes(ReceiptRule.ACKNOWLEDGED);
        children(2, plan(MOOR));
        sentTo(ICB);
        assertThat(council.outboxRows("recipient = 'northshire-icb'")).allMatch(row -> row.endsWith("SENT"));

        assertThat(refreshes.acknowledge(answer(false))).isTrue();

        assertThat(states()).containsExactly("PARKED");
        assertThat(council.outboxRows("recipient = 'northshire-icb'")).allMatch(row -> row.endsWith("PENDING"));
    }

    @Test
    void a_recipient_that_acknowledges_has_every_row_when_it_says_so() {
        refreshes = refreshes(ReceiptRule.ACKNOWLEDGED);
        children(2, plan(MOOR));
        sentTo(ICB);

        refreshes.acknowledge(answer(true));

        assertThat(council.outboxRows("recipient = 'northshire-icb'")).allMatch(row -> row.endsWith("RECEIVED"));
    }

    private Receipt answer(boolean accepted) {
        return new Receipt(
                "send-record-northshire-icb-1", accepted, "r", council.clock.instant(), new Position("a.csv", 1, ""));
    }

    @Test
    void a_stop_of_the_agreement_ends_a_refresh_that_is_ready_to_leave_and_recalls_what_was_sent() {
        children(2, plan(MOOR));
        sentTo(ICB);
        Claimed claimed = asked();
        Made made = refreshes.make(claimed).orElseThrow();
        made.writtenBy(new Lines());
        council.agreements.stop("northshire-icb-send-record", "a test", "canary");

        assertThat(refreshes.mayLeave(claimed, made)).isFalse();
        council.decide();

        assertThat(states()).containsExactly("RECEIVED", "CANCELLED");
        assertThat(handouts(ICB)).hasSize(2);
    }

    @Test
    void a_writer_that_puts_a_number_into_a_pseudonymised_file_sends_nothing() {
        children(1, plan(MOOR));
        Made made = refreshes.make(asked()).orElseThrow();

        assertThatThrownBy(() -> made.writtenBy(new Lines() {
                    @Override
                    public Payload write(Refresh refresh, Rows rows) {
                        rows.rows().forEach(row -> {});
                        return Payload.of(new Part("a.txt", "text/plain", NHS_NUMBER.getBytes(StandardCharsets.UTF_8)));
                    }
                }))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("names a child");
    }

    @Test
    void a_refresh_waits_until_what_is_marked_is_decided_but_not_for_ever() {
        children(1, plan(MOOR));
        council.decide();
        children(1, plan(DALE));
        refreshes.ask(ICB, "canary");
        assertThat(claim(ICB)).isEmpty();

        council.clock.forward(Duration.ofHours(2));

        assertThat(claim(ICB)).isPresent();
    }

    @Test
    void no_more_than_a_page_is_gathered_ahead_of_the_writer() {
        gathered(1_100);
    }

    @Tag("long")
    @Test
    void of_ten_thousand_children_too() {
        gathered(10_000);
    }

    private void gathered(int children) {
        ChildId child = children(1, plan(MOOR)).get(0);
        List<ChildId> many = new ManyChildren(council.jdbc).of(child, children);
        council.transactions.executeWithoutResult(status -> council.marks.mark(many, council.clock.instant()));
        council.worker.decideMarked(2 * children);
        Made made = refreshes.make(asked()).orElseThrow();
        CountingLines lines = new CountingLines();

        made.writtenBy(lines);

        assertThat(lines.count).isEqualTo(children + 1);
        assertThat(lines.furthestAhead).isBetween(1L, 1_000L);
    }

    /** Keeps no row, and looks now and then how many are claimed. */
    private final class CountingLines extends Forgetful {

        private long count;
        private long furthestAhead;

        @Override
        void take(List<String> row) {
            count++;
            if (count % 499 == 1) {
                long claimed = council.jdbc.queryForObject("select count(*) from refresh_row", Long.class);
                furthestAhead = Math.max(furthestAhead, claimed - count);
            }
        }
    }
}
