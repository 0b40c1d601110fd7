package hub.sharing;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.AuditEvent.LaneName;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.product.ChildFacts;
import hub.product.ReadFacts;
import hub.sharing.Explanation.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the gate without sharing anything, and tells every reason. That somebody asked is audited. */
public final class Explain {

    private final TransactionTemplate transactions;
    private final ReadFacts facts;
    private final Rules rules;
    private final Lanes lanes;
    private final Audit audit;
    private final Clock clock;

    public Explain(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            ReadFacts facts,
            Rules rules,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.facts = facts;
        this.rules = rules;
        this.lanes = new Lanes(jdbc);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The answer for a day, past or to come, from what is known now.
     *
     * @param actor who asks, for the audit
     * @param day the answer at its first moment; now, if none is named
     */
    public Explanation explain(
            String actor, OrganisationId recipient, String product, ChildId child, Optional<LocalDate> day) {
        return transactions.execute(status -> {
            Instant now = clock.instant();
            audit.append(List.of(AuditEvent.of(
                    now, AuditEvent.Kind.EXPLAINED, actor, new LaneName(recipient, product, child, ""), "", "")));
            return new Explanation(
                    recipient,
                    product,
                    child,
                    answers(
                            recipient,
                            product,
                            child,
                            day.map(Agreement::startOf).orElse(now)));
        });
    }

    private List<Answer> answers(OrganisationId recipient, String product, ChildId child, Instant at) {
        Gate gate = rules.gate();
        ChildFacts about = facts.of(List.of(child)).get(child);
        FactsOfDay known = gate.onTheDayOf(at, about);
        List<Lane> before = List.copyOf(lanes.of(List.of(child)).values());
        return gate.candidates().of(about, before, at).stream()
                .filter(q -> q.recipient().equals(recipient) && q.product().equals(product))
                .map(q -> new Answer(q.scope(), gate.decide(q, known), gate.findings(q, known)))
                .toList();
    }
}
