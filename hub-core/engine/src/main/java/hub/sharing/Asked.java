package hub.sharing;

import hub.product.ChildFacts;
import java.time.LocalDate;

/** A question, and what is known that day of the child it is about. */
record Asked(Question question, FactsOfDay known) {

    ChildFacts facts() {
        return known.facts();
    }

    /** The question's day in London, which most policies ask for. */
    LocalDate day() {
        return known.day();
    }

    /** The key of the journey it is about; empty if it is tied to none. */
    String journey() {
        return question.scope().journey().orElse("");
    }
}
