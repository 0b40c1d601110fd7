package hub.app.run;

import hub.app.operations.AuditReport;
import hub.app.operations.Explanation;
import hub.app.operations.Explanation.PolicyFinding;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import hub.audit.AuditEvent;
import hub.audit.chain.Verdict;
import hub.audit.chain.Verdict.Broken;
import hub.connector.Fault;
import hub.connector.Input;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport;
import hub.intake.Quarantine;
import hub.intake.Review;
import hub.model.ChildId;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.sharing.Explanation.Answer;
import hub.sharing.Finding;
import hub.sharing.Granted;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** The operations on the engine itself. */
final class LocalOperations implements HubOperations {

    private static final String ACTOR = "operator";
    private static final int PAGE = 1_000;
    private static final String NEW = "new";

    private final Engine engine;

    LocalOperations(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<Explanation> explain(String child, String recipient, String product, Optional<LocalDate> day) {
        List<Answer> answers = engine.explain
                .explain(ACTOR, organisation(recipient), product, find(child), day)
                .answers();
        if (answers.isEmpty()) {
            throw Fault.rejected(recipient + " has nothing to do with this child: no agreement about " + product
                    + " covers it, or the child is on none of its journeys");
        }
        return answers.stream().map(LocalOperations::explanation).toList();
    }

    private static Explanation explanation(Answer answer) {
        List<String> categories = answer.decision() instanceof Granted granted
                ? granted.categories().granted().stream()
                        .sorted()
                        .map(DataCategory::plainEnglish)
                        .toList()
                : List.of();
        List<PolicyFinding> findings =
                answer.findings().stream().map(LocalOperations::finding).toList();
        return new Explanation(
                answer.scope().toString(),
                word(answer.decision().kind()),
                categories,
                findings,
                answer.decision().until());
    }

    private static PolicyFinding finding(Finding finding) {
        return new PolicyFinding(
                word(finding.verdict()),
                finding.reason().code(),
                finding.reason().sentence());
    }

    @Override
    public List<JournalLine> journal(String child) {
        return engine.journal.of(find(child)).stream()
                .map(row -> new JournalLine(row.at(), word(row.kind()), row.what()))
                .toList();
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
        return all(engine.intake.quarantine()::list, Quarantine.Item::id).stream()
                .map(LocalOperations::item)
                .toList();
    }

    @Override
    public QuarantineItem quarantined(long id) {
        return item(shown(id).item());
    }

    @Override
    public byte[] quarantinedOriginal(long id) {
        Input original = shown(id).original();
        audit(AuditEvent.Kind.REVIEWED, "the original of quarantined item " + id + " was shown");
        try (InputStream bytes = original.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw Fault.unavailable("cannot read what was set aside", e);
        }
    }

    private Quarantine.Shown shown(long id) {
        return engine.intake
                .quarantine()
                .show(id)
                .orElseThrow(() ->
                        Fault.rejected("nothing was set aside under " + id + ": list the quarantine to see what was"));
    }

    private static QuarantineItem item(Quarantine.Item item) {
        return new QuarantineItem(
                item.id(),
                item.setAsideAt(),
                item.source().value(),
                item.feed(),
                item.input(),
                item.row(),
                item.field(),
                item.reason(),
                item.message());
    }

    @Override
    public ReplayResult replay(List<Long> ids) {
        Quarantine quarantine = engine.intake.quarantine();
        audit(AuditEvent.Kind.REPLAYED, ids.isEmpty() ? "everything in quarantine" : "quarantined items " + ids);
        List<IntakeReport> reports = ids.isEmpty() ? quarantine.replayAll() : quarantine.replay(ids);
        return new ReplayResult(
                reports.stream().mapToLong(report -> report.counts().read()).sum(),
                reports.stream()
                        .mapToLong(report -> report.counts().of(Outcome.QUARANTINED))
                        .sum());
    }

    @Override
    public List<ReviewItem> reviews() {
        return all(engine.intake.review()::list, Review.Question::id).stream()
                .map(LocalOperations::review)
                .toList();
    }

    private static ReviewItem review(Review.Question question) {
        return new ReviewItem(
                question.id(),
                question.openedAt(),
                word(question.kind()),
                question.source().value(),
                question.feed(),
                question.input(),
                question.row(),
                question.candidates().stream().map(ChildId::toString).toList(),
                question.message());
    }

    @Override
    public void link(long id, String child) {
        audit(
                AuditEvent.Kind.REVIEWED,
                "review " + id + " linked to " + (child.equals(NEW) ? "a new child" : find(child)));
        if (child.equals(NEW)) {
            engine.intake.review().linkNew(id);
        } else {
            engine.intake.review().link(id, find(child));
        }
    }

    @Override
    public void accept(long id) {
        if (kind(id) == Review.Kind.RECALL) {
            engine.held.recall(ACTOR, id);
        } else {
            audit(AuditEvent.Kind.REVIEWED, "review " + id + " accepted");
            engine.intake.review().accept(id);
        }
    }

    @Override
    public void reject(long id) {
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
    }
}
