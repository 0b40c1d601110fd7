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
import java.util.List;
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

    /** @param actor who asks, for the audit */
    public Explanation explain(String actor, OrganisationId recipient, String product, ChildId child) {
        return transactions.execute(status -> {
            Instant now = clock.instant();
            audit.append(List.of(AuditEvent.of(
                    now, AuditEvent.Kind.EXPLAINED, actor, new LaneName(recipient, product, child, ""), "", "")));
            return new Explanation(recipient, product, child, answers(recipient, product, child, now));
        });
    }

    private List<Answer> answers(OrganisationId recipient, String product, ChildId child, Instant now) {
        Gate gate = rules.gate();
        ChildFacts known = facts.of(List.of(child)).get(child);
        List<Lane> before = List.copyOf(lanes.of(List.of(child)).values());
        return new Candidates(gate.agreements())
                .of(known, before, now).stream()
                        .filter(q ->
                                q.recipient().equals(recipient) && q.product().equals(product))
                        .map(q -> new Answer(q.scope(), gate.decide(q, known), gate.findings(q, known)))
                        .toList();
    }
}
