package hub.sharing;

import hub.model.Child;
import hub.product.Told;

/** A child whom any source records as having died is a matter for a person: the source may be wrong, and a family must not be hurt. */
final class NotRecordedAsDied implements Policy {

    private static final Finding DIED = Finding.askAPerson(
            "recorded-as-died",
            "A source records that the child has died. Find out before anything is sent, and have the source put right if it is wrong.");
    private static final Finding NOT_DIED =
            Finding.allowed("not-recorded-as-died", "No source records that the child has died.");

    @Override
    public Finding find(Asked asked) {
        for (Told<Child> child : asked.facts().told(Child.class)) {
            if (child.content().diedOn().isPresent()) {
                return DIED;
            }
        }
        return NOT_DIED;
    }
}
