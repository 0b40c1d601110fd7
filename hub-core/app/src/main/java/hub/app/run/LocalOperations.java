package hub.app.run;

import hub.app.operations.AuditReport;
import hub.app.operations.Explanation;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import hub.audit.chain.Verdict;
import hub.audit.chain.Verdict.Broken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The operations on the engine itself. */
final class LocalOperations implements HubOperations {

    private final ChildQuestions children;
    private final SetAside setAside;
    private final OpenReviews reviews;

    LocalOperations(Engine engine) {
        this.children = new ChildQuestions(engine);
        this.setAside = new SetAside(engine);
        this.reviews = new OpenReviews(engine);
    }

    @Override
    public List<Explanation> explain(String child, String recipient, String product, Optional<LocalDate> day) {
        return children.explain(child, recipient, product, day);
    }

    @Override
    public List<JournalLine> journal(String child) {
        return children.journal(child);
    }

    @Override
    public AuditReport verifyAudit() {
        Verdict verdict = engine.chain.verify();
        return new AuditReport(
                verdict.sealed(),
                verdict.waiting(),
                verdict.waitingSince(),
                verdict.noted(),
                verdict.broken().map(Broken::toString));
    }

    @Override
    public List<QuarantineItem> quarantine() {
        return setAside.all();
    }

    @Override
    public QuarantineItem quarantined(long id) {
        return setAside.show(id);
    }

    @Override
    public byte[] quarantinedOriginal(long id) {
        return setAside.original(id);
    }

    @Override
    public ReplayResult replay(List<Long> ids) {
        return setAside.replay(ids);
    }

    @Override
    public List<ReviewItem> reviews() {
        return reviews.all();
    }

    @Override
    public void link(long id, String child) {
        reviews.link(id, child);
    }

    @Override
    public void accept(long id) {
        reviews.accept(id);
    }

    @Override
    public void reject(long id) {
<<<<<<< HEAD
        if (kind(id) == Review.Kind.RECALL || kind(id) == Review.Kind.DECISION) {
            engine.held.leave(ACTOR, id);
        } else {
            audit(AuditEvent.Kind.REVIEWED, "review " + id + " rejected");
            engine.intake.review().reject(id);
        }
    }

    private Review.Kind kind(long id) {
        return engine.intake.review().list(id - 1, 1).stream()
                .filter(question -> question.id() == id)
                .findFirst()
                .orElseThrow(() -> Fault.rejected("no question " + id + " waits: list them to see what does"))
                .kind();
    }

    /** Before the deed: what is not audited does not happen. */
    private void audit(AuditEvent.Kind kind, String detail) {
        engine.audit.append(List.of(AuditEvent.of(engine.clock.instant(), kind, ACTOR, detail)));
    }

    private ChildId find(String child) {
        return engine.children
                .find(child)
                .orElseThrow(
                        () -> Fault.rejected(
                                "no child is known by that: give a hub id (child-17), an NHS number, a UPN, or system:local id"));
    }

    private static OrganisationId organisation(String id) {
        try {
            return OrganisationId.of(id);
        } catch (IllegalArgumentException e) {
            throw Fault.rejected(e.getMessage());
        }
    }

    private static <T> List<T> all(BiFunction<Long, Integer, List<T>> pages, ToLongFunction<T> id) {
        List<T> all = new ArrayList<>();
        List<T> page = pages.apply(0L, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = pages.apply(id.applyAsLong(page.get(page.size() - 1)), PAGE);
        }
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
=======
        reviews.reject(id);
>>>>>>> main
    }
}
