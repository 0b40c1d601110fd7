package hub.sharing;

import hub.model.Child;
import hub.product.ChildFacts;

/** A child whom any source records as having died is a matter for a person: the source may be wrong, and a family must not be hurt. */
final class NotRecordedAsDied implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        boolean died = facts.told(Child.class).stream()
                .anyMatch(c -> c.content().diedOn().isPresent());
        return died
                ? Finding.askAPerson("recorded-as-died", "A source records that the child has died.")
                : Finding.allowed("not-recorded-as-died", "No source records that the child has died.");
    }
}
