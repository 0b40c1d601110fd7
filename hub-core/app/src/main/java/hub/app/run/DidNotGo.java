package hub.app.run;

import hub.app.operations.UndeliveredItem;
import hub.delivery.Undelivered;
import java.util.List;
import java.util.Locale;

/** What did not go to its recipient, and another try. */
record DidNotGo(Undelivered undelivered) {

    List<UndeliveredItem> all() {
        return Answers.all(undelivered::list, Undelivered.Row::id).stream()
                .map(DidNotGo::item)
                .toList();
    }

    void retry(String key) {
        undelivered.retry(Operator.NAME, key);
    }

    private static UndeliveredItem item(Undelivered.Row row) {
        return new UndeliveredItem(
                row.key(),
                row.recall() ? "recall" : "plan",
                row.state().toLowerCase(Locale.ROOT),
                row.recipient().value(),
                row.product(),
                row.child().toString(),
                row.attempts(),
                row.queuedAt(),
                row.failure());
    }
}
