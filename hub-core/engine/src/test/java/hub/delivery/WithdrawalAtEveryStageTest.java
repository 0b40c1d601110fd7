package hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Council;
import hub.delivery.PlansOnTheirWay.Arrival;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A consent is withdrawn at any moment of a plan's way: pending, claimed, on the wire, sent, answered, parked, tried again. Whatever the
 * order of steps, nothing leaves after it, everyone who may hold a copy is told to destroy it, and the books balance. One order is
 * played again with {@code -Dtoucan.seed=N}, and others than usual with {@code -Dtoucan.seed.from=N}.
 */
class WithdrawalAtEveryStageTest {

    /** No send takes longer. */
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    /** Each order has children of its own; with too many of them the books take long to read. */
    private static final int AT_A_TIME = 20;

    @Test
    void whatever_the_order_of_steps_a_withdrawal_reaches_everyone() {
        play(inMemory(), 500);
    }

    @Test
    void so_it_does_on_postgresql() {
        play(TestDatabases.postgresql(), 50);
    }

    @Test
    @Tag("long")
    void so_it_does_on_both_databases_in_many_more_orders() {
        play(TestDatabases.h2(), 10_000);
        play(TestDatabases.postgresql(), 10_000);
    }

    private static TestDatabase inMemory() {
        return new TestDatabase(
                "H2 in memory",
                "jdbc:h2:mem:withdrawal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=128",
                "hub",
                "");
    }

    private static void play(TestDatabase database, int orders) {
        Long one = Long.getLong("toucan.seed");
        long from = Long.getLong("toucan.seed.from", 1);
        int plays = orders / PlansOnTheirWay.CHILDREN;
        LongStream seeds = one != null ? LongStream.of(one) : LongStream.range(from, from + plays);
        try (HubDataSource opened = Council.open(database)) {
            Council council = begun(opened);
            for (long seed : seeds.toArray()) {
                council = seed % AT_A_TIME == 0 ? begun(opened) : council;
                play(council, seed);
            }
        }
    }

    private static Council begun(HubDataSource opened) {
        Council council = new Council(opened);
        council.journeys();
        return council;
    }

    private static void play(Council council, long seed) {
        PlansOnTheirWay way = new PlansOnTheirWay(council, seed);
        try {
            way.go(() -> nothingWaitsUnnoticed(way));
            way.settle();
            nothingLeftAfterTheWithdrawal(council, way);
            everyCopyIsRecalled(way);
            noVersionFollowsANewerOne(way);
            theBooksBalance(council, way);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "seed " + seed + ": play it again with -Dtoucan.seed=" + seed + "\n  "
                            + String.join("\n  ", way.told()),
                    e);
        }
    }

    /** What waits after a withdrawal is about to be cancelled: the child is marked. */
    private static void nothingWaitsUnnoticed(PlansOnTheirWay way) {
        assertThat(way.keys("d.kind = 'PRODUCT' and d.state in ('PENDING', 'PARKED')"
                        + " and exists (select 1 from decision l where l.lane = d.lane and l.outcome <> 'GRANTED')"
                        + " and not exists (select 1 from to_decide t where t.child_id = d.child_id)"))
                .isEmpty();
    }

    private static void nothingLeftAfterTheWithdrawal(Council council, PlansOnTheirWay way) {
        for (Sender sender : way.senders) {
            assertThat(sender.arrivals()).filteredOn(a -> !a.recall()).allSatisfy(plan -> {
                Instant withdrawn = way.withdrawn.get(council.childOf(plan.key()));
                assertThat(plan.allowedAt()).isBeforeOrEqualTo(withdrawn);
                assertThat(plan.at()).isBeforeOrEqualTo(withdrawn.plus(DEADLINE));
            });
        }
    }

    private static void everyCopyIsRecalled(PlansOnTheirWay way) {
        for (List<Arrival> arrivals : byLane(way)) {
            Arrival last = arrivals.get(arrivals.size() - 1);
            if (arrivals.stream().anyMatch(a -> !a.recall())) {
                assertThat(last.recall()).isTrue();
                assertThat(arrivals).allMatch(a -> a.version() <= last.version());
            }
        }
        assertThat(way.keys("d.kind = 'RECALL' and d.state <> 'RECEIVED'")).isEmpty();
        assertThat(way.keys("d.kind = 'PRODUCT' and d.state not in ('RECALLED', 'CANCELLED', 'SUPERSEDED')"))
                .isEmpty();
        assertThat(way.keys("exists (select 1 from disclosure s where s.delivery_id = d.id and s.recalled_at is null)"))
                .isEmpty();
    }

    private static void noVersionFollowsANewerOne(PlansOnTheirWay way) {
        for (List<Arrival> arrivals : byLane(way)) {
            assertThat(arrivals.stream().filter(a -> !a.recall()).map(Arrival::version))
                    .isSorted();
        }
    }

    private static Collection<List<Arrival>> byLane(PlansOnTheirWay way) {
        return way.senders.stream()
                .flatMap(sender -> sender.arrivals().stream())
                .collect(Collectors.groupingBy(Arrival::lane))
                .values();
    }

    private static void theBooksBalance(Council council, PlansOnTheirWay way) {
        assertThat(council.ledgers.read().balance()).isTrue();
        List<String> disclosed = way.keys("exists (select 1 from disclosure s where s.delivery_id = d.id)");
        List<String> audited =
                way.keys("exists (select 1 from audit a where a.child_id = d.child_id and a.event = 'DISCLOSED'"
                        + " and a.delivery_key = d.delivery_key)");
        List<String> arrived = byLane(way).stream()
                .flatMap(List::stream)
                .filter(a -> !a.recall())
                .map(Arrival::key)
                .toList();
        assertThat(disclosed).containsExactlyElementsOf(audited).containsAll(arrived);
    }
}
