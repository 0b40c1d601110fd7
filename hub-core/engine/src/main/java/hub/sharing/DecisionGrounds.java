package hub.sharing;

import hub.audit.Grounds;
import hub.model.RecordType;
import hub.product.ChildFacts;
import hub.store.StoredRecord;
import java.util.List;
import java.util.Optional;

/** What a decision rested on, as the audit keeps it. */
final class DecisionGrounds {

    private DecisionGrounds() {}

    /** @param contentHash of what is disclosed; empty if nothing is */
    static Grounds of(
            Question question, Optional<Agreement> agreement, Decision decision, ChildFacts facts, String contentHash) {
        return new Grounds(
                question.purpose(),
                decision.reasons().stream().map(Reason::code).distinct().toList(),
                decision instanceof Granted granted ? granted.categories().text() : "",
                agreement.map(a -> a.id() + "@" + a.version()).orElse(""),
                versions(facts, true),
                versions(facts, false),
                contentHash);
    }

    private static List<String> versions(ChildFacts facts, boolean consents) {
        return facts.records().all().stream()
                .filter(r -> (r.type() == RecordType.CONSENT) == consents)
                .map(DecisionGrounds::version)
                .toList();
    }

    private static String version(StoredRecord record) {
        return record.id() + "/" + record.version();
    }
}
