package hub.sharing;

import hub.audit.Grounds;
import hub.model.ChildId;
import hub.product.ChildFacts;
import hub.product.ReadFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gate asked again, with the facts of this moment, right before something is handed out. A decision made earlier is never enough.
 */
public final class GateAtHand {

    private final ReadFacts facts;
    private final Rules rules;

    public GateAtHand(ReadFacts facts, Rules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /**
     * What is granted now, with the content it grants.
     *
     * @param grounds what it rests on, for the audit
     */
    public record Leave(Granted granted, GrantedContent content, Grounds grounds) {}

    /** The leave to each question that is granted now; a question that is not granted is not in the map. All ask at one moment. */
    public Map<Question, Leave> ask(Collection<Question> questions) {
        Gate gate = rules.gate();
        Set<ChildId> children = questions.stream().map(Question::subject).collect(Collectors.toSet());
        Map<ChildId, ChildFacts> known = facts.of(children);
        Map<ChildId, FactsOfDay> today = new HashMap<>();
        Map<Question, Leave> granted = new HashMap<>();
        for (Question question : questions) {
            ChildFacts about = known.get(question.subject());
            FactsOfDay day = today.computeIfAbsent(question.subject(), child -> gate.onTheDayOf(question.at(), about));
            if (gate.decide(question, day) instanceof Granted leave) {
                GrantedContent content = GrantedContent.of(leave, about, rules.products());
                granted.put(question, new Leave(leave, content, gate.grounds(question, leave, about, content.hash())));
            }
        }
        return granted;
    }
}
