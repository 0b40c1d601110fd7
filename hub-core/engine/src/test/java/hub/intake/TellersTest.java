package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TellersTest {

    private final Tellers tellers = new Tellers(Duration.ofMillis(20));

    static Stream<TestDatabase> databases() {
        return TestDatabases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_names_a_child_waits_while_another_run_is_telling_of_children(TestDatabase database) {
        TestHub hub = TestHub.on(database);
        CountDownLatch telling = new CountDownLatch(1);
        CountDownLatch contactsRead = new CountDownLatch(1);
        Feed children = paused(hub, "children", 1_001, () -> {
            telling.countDown();
            awaited(contactsRead);
        });
        Feed contacts = paused(hub, "contacts", 2, contactsRead::countDown);

        CompletableFuture<IntakeReport> told = CompletableFuture.supplyAsync(() -> hub.take(children, MONDAY, lines()));
        awaited(telling);
        IntakeReport waited = hub.take(contacts, MONDAY, "contact C-1 upn:B801200005001");

        assertThat(outcomes(told.join())).isEqualTo(Map.of(Outcome.NEW, 2_001L));
        assertThat(outcomes(waited)).isEqualTo(Map.of(Outcome.NEW, 1L));
        assertThat(hub.count("quarantine")).isZero();
    }

    @Test
    void a_run_that_tells_of_children_waits_for_no_other_so_that_none_waits_in_a_circle() {
        Run one = run(1, false);
        Run two = run(2, false);
        tellers.told(one);
        tellers.told(two);

        assertThat(tellers.mayTell(one)).isFalse();
        assertThat(tellers.mayTell(two)).isFalse();
        assertThat(tellers.mayTell(run(3, false))).isTrue();
    }

    @Test
    void what_is_read_again_does_not_wait_again() {
        tellers.told(run(1, false));

        assertThat(tellers.mayTell(run(2, true))).isFalse();
    }

    @Test
    void nobody_waits_for_a_run_that_has_ended() {
        Run one = run(1, false);
        tellers.told(one);
        tellers.ended(one);

        assertThat(tellers.mayTell(run(2, false))).isFalse();
    }

    @Test
    void a_run_that_tells_nothing_new_for_long_is_not_waited_for() {
        tellers.told(run(1, false));

        tellers.await();

        assertThat(tellers.mayTell(run(2, false))).isTrue();
    }

    private static String[] lines() {
        return Stream.concat(
                        IntStream.range(0, 2_000).mapToObj(n -> "child " + n),
                        Stream.of("child late upn:B801200005001"))
                .toArray(String[]::new);
    }

    private static Feed paused(TestHub hub, String name, int before, Runnable pause) {
        Feed feed = new Feed(
                TestHub.SOURCE, name, new PausingReader(new LineReader(Reader.Extent.SNAPSHOT), before, pause));
        hub.running.put(name, feed);
        return feed;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run run(long id, boolean replay) {
        Feed feed = new Feed(TestHub.SOURCE, "children", new LineReader(Reader.Extent.SNAPSHOT));
        return new Run(id, feed, replay, Instant.EPOCH, Optional.empty(), 0);
    }
}
