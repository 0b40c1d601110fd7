package hub.intake;

import hub.connector.Submission;
import hub.identity.Claim;
import hub.identity.Identity;
import hub.identity.KnownChildren;
import hub.identity.MatchIdentity;
import hub.intake.Comparison.Verdict;
import hub.intake.Counts.Outcome;
import hub.model.ChildId;
import hub.model.RecordType;
import hub.store.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Decides what becomes of each submission of one batch, in order; nothing is written here. */
final class Decide {

    private final Run run;
    private final RecordStates records;
    private final KnownChildren children;
    private final RecordTable history;
    private final LongSupplier childIds;
    private final LongSupplier recordIds;
    private final Counts.Tally tally;
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<ToReview> toReview = new ArrayList<>();

    Decide(Run run, RecordStates records, KnownChildren children, RecordTable history, Ids ids, Counts.Tally tally) {
        this.run = run;
        this.records = records;
        this.children = children;
        this.history = history;
        this.childIds = ids.children();
        this.recordIds = ids.records();
        this.tally = tally;
    }

    /** Where new ids come from. */
    record Ids(LongSupplier children, LongSupplier records) {}

    void decide(Prepared item) {
        run.observe(item.asAt());
        RecordState there = records.of(item.type(), item.submission().key());
        Verdict verdict = verdict(item, there);
        if (verdict == Verdict.CONFLICT) {
            review(new ToReview(item, Review.Kind.CONFLICT, "two versions of the same time differ", List.of()));
        } else if (asksWho(item, there, verdict)) {
            matched(item, there, verdict);
        } else {
            apply(item, there, verdict, there.child());
        }
        there.seenAt(verdict == Verdict.OLDER ? there.knownAt() : item.asAt());
    }

    private Verdict verdict(Prepared item, RecordState there) {
        Verdict verdict = Comparison.of(there, item.asAt(), item.hash(), run.watermark());
        return verdict == Verdict.CONFLICT && item.arrived().ruling().kind() == Ruling.Kind.TAKE
                ? Verdict.CHANGED
                : verdict;
    }

    /** What says the same of a child as before claims nothing new; of another record the child it points at may be another. */
    private static boolean asksWho(Prepared item, RecordState there, Verdict verdict) {
        boolean settled = there.exists()
                && (verdict == Verdict.OLDER || verdict == Verdict.UNCHANGED && item.type() == RecordType.CHILD);
        return item.type().aboutChild() && !settled;
    }

    private void matched(Prepared item, RecordState there, Verdict verdict) {
        Submission submission = item.submission();
        Claim claim =
                Claim.of(there.child(), submission.record(), submission.child().orElseThrow());
        Identity identity = identify(item, claim, verdict);
        switch (identity.kind()) {
            case MATCHED -> accept(item, there, verdict, ((Identity.Matched) identity).child(), claim);
            case NEW_CHILD -> {
                ChildId child = new ChildId(childIds.getAsLong());
                children.add(child);
                accept(item, there, verdict, child, claim);
            }
            case NEAR_MISS -> {
                Identity.NearMiss miss = (Identity.NearMiss) identity;
                review(new ToReview(item, Review.Kind.IDENTITY, miss.why(), miss.candidates()));
            }
            case UNKNOWN -> {
                setAside.add(new SetAside(
                        item.arrived(),
                        submission.position(),
                        "unknown-child",
                        "no source has told of a child with its numbers yet: it waits for one that does",
                        ((Identity.Unknown) identity).waitsFor()));
                tally.add(Outcome.QUARANTINED);
            }
        }
    }

    private Identity identify(Prepared item, Claim claim, Verdict verdict) {
        Ruling ruling = item.arrived().ruling();
        return switch (ruling.kind()) {
            case LINK -> new Identity.Matched(ruling.child().orElseThrow());
            case NEW_CHILD -> new Identity.NewChild();
            case NONE, TAKE ->
                item.type() == RecordType.CHILD
                        ? ofChild(claim)
                        : MatchIdentity.ofReference(claim, verdict == Verdict.UNCHANGED, children);
        };
    }

    private Identity ofChild(Claim claim) {
        return run.feed().reader().introduces()
                ? MatchIdentity.ofChild(claim, children)
                : MatchIdentity.ofChildToldOf(claim, children);
    }

    private void accept(Prepared item, RecordState there, Verdict verdict, ChildId child, Claim claim) {
        if (item.type() == RecordType.CHILD) {
            children.learn(child, claim);
        }
        apply(item, there, verdict, Optional.of(child));
    }

    private void apply(Prepared item, RecordState there, Verdict verdict, Optional<ChildId> child) {
        if (!there.exists()) {
            there.create(recordIds.getAsLong(), run.feed().name(), child);
        }
        // Told of another child by a person, the same content is a new version: what it ties together has changed.
        Verdict told = verdict == Verdict.UNCHANGED && !child.equals(there.child()) ? Verdict.CHANGED : verdict;
        switch (told) {
            case NEW, CHANGED ->
                there.change(
                        run.feed().name(),
                        child,
                        item.asAt(),
                        item.hash(),
                        Bodies.compress(item.body()),
                        item.submission().record().links(),
                        item.submission().notes());
            case UNCHANGED -> {
                // Rows of a complete extract say how old they are all at once, by its watermark.
                if (run.extractAt().isEmpty()) {
                    there.confirm(item.asAt());
                }
            }
            case OLDER -> keepAsHistory(item, there);
            case CONFLICT -> throw new IllegalStateException("a conflict is for a person");
        }
        tally.add(Outcome.valueOf(told.name()));
    }

    private void keepAsHistory(Prepared item, RecordState there) {
        boolean held = there.addedBefore(item.asAt(), item.hash())
                || !there.created() && history.holds(there.id(), item.asAt(), item.hash());
        if (!held) {
            there.older(
                    item.asAt(),
                    item.hash(),
                    Bodies.compress(item.body()),
                    item.submission().notes());
        }
    }

    private void review(ToReview question) {
        toReview.add(question);
        tally.add(Outcome.REVIEW);
    }

    List<SetAside> setAside() {
        return setAside;
    }

    List<ToReview> toReview() {
        return toReview;
    }
}
