package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {

    private final Reason read = new Reason("no-agreement", "There is none.");
    private final Reason unread = new Reason("no-agreement", () -> "There is " + "none.");

    @Test
    void reasons_are_equal_that_say_the_same_whether_their_sentence_was_made_before_or_is_made_now() {
        assertThat(unread).isEqualTo(read).hasSameHashCodeAs(read).hasToString("no-agreement: There is none.");
    }

    @Test
    void reasons_with_another_code_or_another_sentence_are_others() {
        assertThat(read)
                .isNotEqualTo(new Reason("other-purpose", "There is none."))
                .isNotEqualTo(new Reason("no-agreement", "It ended."))
                .isNotEqualTo("no-agreement");
    }
}
