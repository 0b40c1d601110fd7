package hub.app.run;

import hub.app.operations.Explanation;
import hub.app.operations.Explanation.PolicyFinding;
import hub.app.operations.JournalLine;
import hub.connector.Fault;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.sharing.Explanation.Answer;
import hub.sharing.Finding;
import hub.sharing.Granted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person asks about a child: may this be shared, and what has happened. */
final class ChildQuestions {

    private final Engine engine;
    private final Operator operator;

    ChildQuestions(Engine engine) {
        this.engine = engine;
        this.operator = new Operator(engine);
    }

    List<Explanation> explain(String child, String recipient, String product, Optional<LocalDate> day) {
        List<Answer> answers = engine.explain
                .explain(Operator.NAME, organisation(recipient), product, operator.child(child), day)
                .answers();
        if (answers.isEmpty()) {
            throw Fault.rejected(recipient + " has nothing to do with this child: no agreement about " + product
                    + " covers it, or the child is on none of its journeys");
        }
        return answers.stream().map(ChildQuestions::explanation).toList();
    }

    private static Explanation explanation(Answer answer) {
        List<String> categories = answer.decision() instanceof Granted granted
                ? granted.categories().granted().stream()
                        .sorted()
                        .map(DataCategory::plainEnglish)
                        .toList()
                : List.of();
        List<PolicyFinding> findings =
                answer.findings().stream().map(ChildQuestions::finding).toList();
        return new Explanation(
                answer.scope().toString(),
                Answers.word(answer.decision().kind()),
                categories,
                findings,
                answer.decision().until());
    }

    private static PolicyFinding finding(Finding finding) {
        return new PolicyFinding(
                Answers.word(finding.verdict()),
                finding.reason().code(),
                finding.reason().sentence());
    }

    List<JournalLine> journal(String child) {
        return engine.journal.of(operator.child(child)).stream()
                .map(row -> new JournalLine(row.at(), Answers.word(row.kind()), row.what()))
                .toList();
    }

    private static OrganisationId organisation(String id) {
        try {
            return OrganisationId.of(id);
        } catch (IllegalArgumentException e) {
            throw Fault.rejected(e.getMessage());
        }
    }
}
