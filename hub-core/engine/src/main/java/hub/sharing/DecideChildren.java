package hub.sharing;

import hub.audit.Audit;
import hub.model.ChildId;
import hub.product.ChildFacts;
import hub.product.ReadFacts;
import hub.store.Marks;
import hub.store.Marks.Mark;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Transaction (ii) of promise 1: decides everything about a few marked children. Must run inside a transaction. Order matters: the marks
 * are read before the facts, so that a change that comes in between leaves a mark that is not settled here.
 */
final class DecideChildren {

    private record Asked(Question question, Decision decision, LaneKey key) {}

    private final JdbcTemplate jdbc;
    private final ChildLocks locks;
    private final Marks marks;
    private final ReadFacts facts;
    private final Rules rules;
    private final Lanes lanes;
    private final OutboxRows outbox;
    private final Audit audit;
    private final RunTable runs;
    private final Clock clock;

    DecideChildren(JdbcTemplate jdbc, Marks marks, ReadFacts facts, Rules rules, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.locks = new ChildLocks(jdbc);
        this.marks = marks;
        this.facts = facts;
        this.rules = rules;
        this.lanes = new Lanes(jdbc);
        this.outbox = new OutboxRows(jdbc);
        this.audit = audit;
        this.runs = new RunTable(jdbc);
        this.clock = clock;
    }

    DecisionRun decide(Collection<ChildId> wanted) {
        List<Mark> seen = locks.take(wanted);
        List<ChildId> children = seen.stream().map(Mark::child).distinct().toList();
        if (children.isEmpty()) {
            return DecisionRun.NONE;
        }
        Changes changes = new Changes(clock.instant().truncatedTo(ChronoUnit.MICROS));
        follow(children, changes);
        changes.write(lanes, outbox, audit);
        marks.settle(seen);
        return runs.write(children.size(), changes);
    }

    private void follow(List<ChildId> children, Changes changes) {
        Map<ChildId, ChildFacts> known = facts.of(children);
        Map<LaneKey, Lane> before = lanes.of(children);
        Gate gate = rules.gate();
        List<Asked> asked = ask(gate, known, before, changes.at());
        Map<LaneKey, Lane> all = open(asked, before, children, changes.at());
        Outcomes outcomes = new Outcomes(
                gate, rules.products(), Copies.read(jdbc, children), outbox.acceptedRecalls(children), changes);
        for (Asked one : asked) {
            outcomes.follow(
                    one.question(),
                    one.decision(),
                    known.get(one.key().child()),
                    all.get(one.key()),
                    !before.containsKey(one.key()));
        }
    }

    private static List<Asked> ask(Gate gate, Map<ChildId, ChildFacts> all, Map<LaneKey, Lane> before, Instant at) {
        Candidates candidates = gate.candidates();
        List<Asked> asked = new ArrayList<>();
        for (ChildFacts facts : all.values()) {
            List<Lane> own = before.values().stream()
                    .filter(l -> l.key().child().equals(facts.child()))
                    .toList();
            FactsOfDay known = gate.onTheDayOf(at, facts);
            for (Question q : candidates.of(facts, own, at)) {
                asked.add(new Asked(q, gate.decide(q, known), LaneKey.of(q)));
            }
        }
        return asked;
    }

    /** Every lane there is now, with those that were never decided before opened. */
    private Map<LaneKey, Lane> open(List<Asked> asked, Map<LaneKey, Lane> before, List<ChildId> children, Instant at) {
        Map<LaneKey, Lane> opening = new LinkedHashMap<>();
        asked.stream()
                .filter(a -> !before.containsKey(a.key()))
                .forEach(a ->
                        opening.put(a.key(), Lane.opening(a.key(), a.question().purpose(), a.decision(), at)));
        if (opening.isEmpty()) {
            return before;
        }
        lanes.open(opening.values());
        return lanes.of(children);
    }
}
