package hub.sharing;

import static hub.council.People.FLEET;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.ManyChildren;
import hub.council.OnBothDatabases;
import hub.model.ChildId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One agreement is stopped under which a hundred thousand children's plans wait or are held. */
@Tag("long")
class StopForManyTest extends OnBothDatabases {

    private static final Logger LOG = LoggerFactory.getLogger(StopForManyTest.class);
    private static final int CHILDREN = Integer.getInteger("toucan.children", 100_000);
    private static final int ROUND = 500;

    @Test
    void all_are_refused_at_once_and_recalled_within_five_minutes_while_others_go_on() {
        ChildId other = council.childOn("B-AM");
        ChildId model = council.childOn("A-AM");
        List<ChildId> many = new ManyChildren(council.jdbc).of(model, CHILDREN);
        council.transactions.executeWithoutResult(status -> council.marks.mark(many, council.clock.instant()));
        decideAll();
        halfIsHeld();

        Instant stopped = Instant.now();
        council.agreements.stop("northshire-fleet-transport", "a lost tablet", "an officer");
        assertThat(council.claim(FLEET)).isEmpty();
        Duration refused = since(stopped);

        council.worker.decideMarked(ROUND);
        Instant withdrawn = Instant.now();
        council.withdraw(other);
        council.worker.decideMarked(ROUND);
        Duration cancelled = since(withdrawn);
        assertThat(council.outboxRows("child_id = " + other.value())).containsExactly("lane-1-v1 CANCELLED");

        decideAll();
        Duration through = since(stopped);
        LOG.warn(
                "{}, {} children: marked and refused after {}, all decided after {}, another's withdrawal meanwhile after {}",
                database,
                CHILDREN,
                refused,
                through,
                cancelled);

        assertThat(council.outboxRows("state in ('PENDING', 'PARKED') and kind = 'PRODUCT'"))
                .isEmpty();
        assertThat(council.jdbc.queryForList(
                        "select lane from disclosure except select lane from delivery where kind = 'RECALL'"))
                .isEmpty();
        assertThat(cancelled).isLessThan(Duration.ofSeconds(60));
        assertThat(through).isLessThan(Duration.ofMinutes(5));
    }

    private void decideAll() {
        long decided;
        do {
            decided = council.worker.decideMarked(ROUND).children();
        } while (decided > 0);
    }

    /** As if every second plan had been sent, without the hours that takes. */
    private void halfIsHeld() {
        council.jdbc.update("""
                insert into disclosure (delivery_id, lane, recipient, product, child_id, scope, version, content_hash, categories,
                                        may_hold_since)
                select id, lane, recipient, product, child_id, scope, version, content_hash, 'NAME', queued_at from delivery
                 where recipient = 'northshire-fleet' and mod(id, 2) = 0
                """);
        council.jdbc.update("""
                insert into audit (at, event, actor, recipient, product, child_id, scope, delivery_key)
                select queued_at, 'DISCLOSED', 'delivery', recipient, product, child_id, scope, delivery_key from delivery
                 where id in (select delivery_id from disclosure)
                """);
        council.jdbc.update("update delivery set state = 'RECEIVED' where id in (select delivery_id from disclosure)");
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }
}
