package hub.sharing;

import hub.product.ChildFacts;
import java.time.LocalDate;

/**
 * A question and what is known of the child it is about.
 *
 * @param day the question's day in London, which most policies ask for
 */
record Asked(Question question, ChildFacts facts, LocalDate day) {

    static Asked of(Question question, ChildFacts facts) {
        return new Asked(question, facts, question.day());
    }

    /** The key of the journey it is about; empty if it is tied to none. */
    String journey() {
        return question.scope().journey().orElse("");
    }
}
