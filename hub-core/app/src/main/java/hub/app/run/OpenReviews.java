package hub.app.run;

import hub.app.operations.ReviewItem;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.intake.Review;
import hub.model.ChildId;
import java.util.List;

/** What waits for a person, and what that person says. */
final class OpenReviews {

    private static final String NEW = "new";

    private final Engine engine;
    private final Operator operator;

    OpenReviews(Engine engine) {
        this.engine = engine;
        this.operator = new Operator(engine);
    }

    List<ReviewItem> all() {
        return Answers.all(engine.intake.review()::list, Review.Question::id).stream()
                .map(OpenReviews::review)
                .toList();
    }

    private static ReviewItem review(Review.Question question) {
        return new ReviewItem(
                question.id(),
                question.openedAt(),
                Answers.word(question.kind()),
                question.source().value(),
                question.feed(),
                question.input(),
                question.row(),
                question.candidates().stream().map(ChildId::toString).toList(),
                question.message());
    }

    void link(long id, String child) {
        operator.did(
                AuditEvent.Kind.REVIEWED,
                "review " + id + " linked to " + (child.equals(NEW) ? "a new child" : operator.child(child)));
        if (child.equals(NEW)) {
            engine.intake.review().linkNew(id);
        } else {
            engine.intake.review().link(id, operator.child(child));
        }
    }

    void accept(long id) {
        switch (kind(id)) {
            case RECALL -> engine.held.recall(Operator.NAME, id);
            case OVERDUE -> engine.overdue.confirmed(Operator.NAME, id);
            case DECISION ->
                throw Fault.rejected("question " + id + " is answered by what it asks about, not by a yes: have the"
                        + " record put right where it comes from, or have the family's decision recorded; the child is then decided"
                        + " again by itself. Reject it to leave it unshared");
            case IDENTITY, CONFLICT, ABSENCE -> {
                operator.did(AuditEvent.Kind.REVIEWED, "review " + id + " accepted");
                engine.intake.review().accept(id);
            }
        }
    }

    void reject(long id) {
        switch (kind(id)) {
            case RECALL, DECISION -> engine.held.leave(Operator.NAME, id);
            case OVERDUE -> engine.overdue.goOnWaiting(Operator.NAME, id);
            case IDENTITY, CONFLICT, ABSENCE -> {
                operator.did(AuditEvent.Kind.REVIEWED, "review " + id + " rejected");
                engine.intake.review().reject(id);
            }
        }
    }

    private Review.Kind kind(long id) {
        return engine.intake.review().list(id - 1, 1).stream()
                .filter(question -> question.id() == id)
                .findFirst()
                .orElseThrow(() -> Fault.rejected("no question " + id + " waits: list them to see what does"))
                .kind();
    }
}
