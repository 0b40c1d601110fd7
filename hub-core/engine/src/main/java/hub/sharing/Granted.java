package hub.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Leave to share some categories until a moment. Only the gate can make one; whatever queues, claims or reads demands one. */
public final class Granted implements Decision {

    private final Question question;
    private final Categories categories;
    private final Optional<Instant> until;
    private final List<Reason> reasons;

    Granted(Question question, Categories categories, Optional<Instant> until, List<Reason> reasons) {
        this.question = question;
        this.categories = categories;
        this.until = until;
        this.reasons = List.copyOf(reasons);
    }

    /** What was asked: the leave is for this recipient, product, child and scope alone. */
    public Question question() {
        return question;
    }

    public Categories categories() {
        return categories;
    }

    @Override
    public Optional<Instant> until() {
        return until;
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }

    @Override
    public Kind kind() {
        return Kind.GRANTED;
    }
}
