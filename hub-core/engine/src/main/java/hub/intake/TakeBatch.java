package hub.intake;

import hub.identity.ChildTables;
import hub.identity.Claim;
import hub.identity.KnownChildren;
import hub.intake.Counts.Outcome;
import hub.model.ChildRef;
import hub.model.RecordType;
import hub.store.IdBlocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes in one batch: check, match identity, compare, version, mark. All of it is the caller's one transaction. */
final class TakeBatch {

    private final RecordTable records;
    private final ChildTables children;
    private final QuarantineTable quarantine;
    private final ReviewTable review;
    private final Touched touched;
    private final RunTable runs;
    private final CheckpointTable checkpoints;
    private final Decide.Ids ids;

    TakeBatch(JdbcTemplate jdbc) {
        this.records = new RecordTable(jdbc);
        this.children = new ChildTables(jdbc);
        this.quarantine = new QuarantineTable(jdbc);
        this.review = new ReviewTable(jdbc);
        this.touched = new Touched(jdbc);
        this.runs = new RunTable(jdbc);
        this.checkpoints = new CheckpointTable(jdbc);
        this.ids = new Decide.Ids(new IdBlocks(jdbc, "child_ids")::next, new IdBlocks(jdbc, "record_ids")::next);
    }

    /**
     * @param mayWait whether a child that is not known yet may be told of soon
     * @return empty, and nothing written, if the batch had better wait for that
     */
    Optional<Taken> take(Run run, CheckedBatch checked, boolean mayWait) {
        Batch batch = checked.batch();
        List<Prepared> prepared = checked.prepared();
        List<SetAside> setAside = new ArrayList<>(checked.refused());
        Counts.Tally tally = new Counts.Tally();
        batch.items().forEach(item -> tally.read());
        setAside.forEach(item -> tally.add(Outcome.QUARANTINED));
        RecordStates states = new RecordStates(run, prepared, records);
        KnownChildren known = known(prepared, states);
        Decide decide = new Decide(run, states, known, records, ids, tally);
        prepared.forEach(decide::decide);
        if (mayWait && !decide.setAside().isEmpty()) {
            return Optional.empty();
        }
        setAside.addAll(decide.setAside());
        save(run, states, known);
        quarantine.add(run, setAside);
        quarantine.settle(batch.replayed(), run.startedAt());
        review.open(run, decide.toReview());
        runs.count(run, tally.counts());
        batch.checkpoint().ifPresent(reached -> checkpoints.save(run, reached));
        List<Long> seen = states.all().stream()
                .filter(RecordState::exists)
                .map(RecordState::id)
                .toList();
        return Optional.of(new Taken(tally.counts(), seen, checked.refused().size()));
    }

    /** Sets aside one item that cannot be stored. */
    Taken setAside(Run run, SetAside item) {
        Counts.Tally tally = new Counts.Tally();
        tally.read();
        tally.add(Outcome.QUARANTINED);
        quarantine.add(run, List.of(item));
        runs.count(run, tally.counts());
        return new Taken(tally.counts(), List.of(), 1);
    }

    private void save(Run run, RecordStates states, KnownChildren known) {
        List<RecordState> changed =
                states.all().stream().filter(RecordState::changed).toList();
        children.save(known, run.startedAt());
        List<String> crewBefore = touched.crewOf(changed);
        records.save(run, states.all());
        touched.mark(changed, crewBefore, run.startedAt());
    }

    /** What must be known of children: little for those rows of a batch that say the same as before, which are most. */
    private KnownChildren known(List<Prepared> batch, RecordStates states) {
        Set<RecordState> news = new HashSet<>();
        batch.stream()
                .filter(item -> !state(item, states).says(item.hash()))
                .forEach(item -> news.add(state(item, states)));
        List<Claim> fresh = new ArrayList<>();
        List<Claim> settled = new ArrayList<>();
        for (Prepared item : batch) {
            RecordState state = state(item, states);
            Optional<ChildRef> ref = item.submission().child();
            if (ref.isPresent() && (news.contains(state) || item.type() != RecordType.CHILD)) {
                Claim claim = Claim.of(state.child(), item.submission().record(), ref.get());
                (news.contains(state) ? fresh : settled).add(claim);
            }
        }
        return children.load(fresh, settled);
    }

    private static RecordState state(Prepared item, RecordStates states) {
        return states.of(item.type(), item.submission().key());
    }
}
