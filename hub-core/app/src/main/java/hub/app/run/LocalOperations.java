package hub.app.run;

import hub.app.operations.AuditReport;
import hub.app.operations.Explanation;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import hub.app.operations.UndeliveredItem;
import hub.audit.chain.Verdict;
import hub.audit.chain.Verdict.Broken;
import hub.audit.chain.VerifyChain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The operations on the engine itself. */
final class LocalOperations implements HubOperations {

    private final ChildQuestions children;
    private final SetAside setAside;
    private final OpenReviews reviews;
    private final DidNotGo didNotGo;
    private final VerifyChain chain;

    LocalOperations(Engine engine) {
        this.children = new ChildQuestions(engine);
        this.setAside = new SetAside(engine);
        this.reviews = new OpenReviews(engine);
        this.didNotGo = new DidNotGo(engine.undelivered);
        this.chain = engine.chain;
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
        Verdict verdict = chain.verify();
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
    public List<UndeliveredItem> undelivered() {
        return didNotGo.all();
    }

    @Override
    public void retry(String key) {
        didNotGo.retry(key);
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
        reviews.reject(id);
    }
}
