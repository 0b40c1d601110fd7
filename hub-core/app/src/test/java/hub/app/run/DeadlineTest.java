package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final ClassLoader loader = getClass().getClassLoader();

    @Test
    void what_hangs_is_given_up_after_its_time() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> new Deadline(Duration.ofMillis(50)).within("start", loader, () -> {
                    never.await();
                    return "";
                }))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.DEFECT))
                .hasMessageContaining("did not answer within");
    }

    @Test
    void whatever_is_thrown_is_a_defect_and_its_words_are_not_repeated() {
        assertThatThrownBy(() -> deadline().within("start", loader, () -> {
                    throw new StackOverflowError("Quillfeather");
                }))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.DEFECT))
                .hasMessageContaining("java.lang.StackOverflowError")
                .hasMessageNotContaining("Quillfeather");
    }

    @Test
    void a_fault_keeps_its_kind_and_words() {
        Fault fault = Fault.configuration("make the folder");

        assertThatThrownBy(() -> deadline().within("start", loader, () -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void the_step_and_its_threads_see_the_connectors_own_classes() {
        ClassLoader own = new ClassLoader(loader) {};

        assertThat(deadline().within("start", own, () -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(own);
    }

    private static Deadline deadline() {
        return new Deadline(Duration.ofSeconds(10));
    }
}
