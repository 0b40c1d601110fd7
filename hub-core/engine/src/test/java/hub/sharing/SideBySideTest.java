package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final int SECONDS = 10;

    private final SideBySide sideBySide = new SideBySide("test");

    @Test
    void two_pieces_of_work_are_done_at_once_and_told_of_in_their_order() {
        CyclicBarrier both = new CyclicBarrier(2);

        List<String> done = sideBySide.all(List.of(
                () -> {
                    both.await(SECONDS, TimeUnit.SECONDS);
                    return "first";
                },
                () -> {
                    both.await(SECONDS, TimeUnit.SECONDS);
                    return "second";
                }));

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void a_piece_that_fails_is_told_of_when_the_others_have_ended() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Callable<Boolean> fails = () -> {
            failing.countDown();
            throw new IllegalArgumentException("failed");
        };
        Callable<Boolean> lasts = () -> {
            failing.await(SECONDS, TimeUnit.SECONDS);
            ended.set(true);
            return true;
        };

        assertThatThrownBy(() -> sideBySide.all(List.of(fails, lasts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("failed");
        assertThat(ended).isTrue();
    }
}
