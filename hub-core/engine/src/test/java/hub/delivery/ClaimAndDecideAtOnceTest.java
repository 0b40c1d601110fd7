package hub.delivery;

import static hub.council.People.FLEET;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Council;
import hub.model.ChildId;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Withdrawals decided while claims and sends go on, from two threads: whatever was handed out is recalled, and the books balance. */
class ClaimAndDecideAtOnceTest {

    private static final int CHILDREN = 15;

    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void whatever_left_before_a_withdrawal_is_recalled_and_nothing_leaves_after_it(TestDatabase database) {
        try (HubDataSource opened = Council.open(database)) {
            Council council = new Council(opened);
            council.journeys();
            List<ChildId> children = new ArrayList<>();
            for (int i = 0; i < CHILDREN; i++) {
                children.add(council.childOn("A-AM"));
            }
            council.decide();

            var sending = CompletableFuture.runAsync(() -> sendUntilNothingIsLeft(council));
            for (ChildId child : children) {
                council.withdraw(child);
                council.worker.decideMarked(1);
            }
            sending.join();
            settleAll(council);

            assertThat(council.jdbc.queryForList("select id from disclosure where recalled_at is null"))
                    .isEmpty();
            assertThat(council.jdbc.queryForList(
                            "select distinct state from delivery where kind = 'PRODUCT'", String.class))
                    .isSubsetOf("RECALLED", "CANCELLED");
            assertThat(council.jdbc.queryForList(
                            "select lane from delivery where kind = 'RECALL' group by lane having count(*) > 1"))
                    .isEmpty();
            assertThat(council.ledgers.read().balance()).isTrue();
        }
    }

    private static void sendUntilNothingIsLeft(Council council) {
        while (!send(council).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static List<Handout> send(Council council) {
        List<Handout> few = council.outbox.claim(FLEET, "transport-plan", 3, "depot/plans");
        few.forEach(h -> council.outbox.settle(h.id(), new Settlement.Taken("ref")));
        return few;
    }

    private static void settleAll(Council council) {
        while (council.decide().children() + send(council).size() > 0) {
            Thread.onSpinWait();
        }
    }
}
