package hub.sharing;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.Grounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a decision transaction will write, gathered first and written in batches. */
final class Changes {

    /** The part of the hub named in the audit. */
    static final String ACTOR = "sharing";

    private final Instant at;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Long> superseded = new ArrayList<>();
    private final List<Long> cancelled = new ArrayList<>();
    private final List<Outbound> outbound = new ArrayList<>();
    private final List<AuditEvent> audited = new ArrayList<>();
    private final List<LaneReview> reviews = new ArrayList<>();
    private final List<Lane> answeredAnew = new ArrayList<>();
    private final Map<LaneKey, Counts> counts = new LinkedHashMap<>();

    Changes(Instant at) {
        this.at = at;
    }

    Instant at() {
        return at;
    }

    void lane(Lane before, Lane after) {
        if (!before.equals(after)) {
            lanes.add(after);
        }
        if (!before.answersLike(after)) {
            answeredAnew.add(after);
        }
    }

    /** @param rows of the outbox */
    void supersede(List<Long> rows) {
        superseded.addAll(rows);
    }

    /** @param rows of the outbox */
    void cancel(List<Long> rows) {
        cancelled.addAll(rows);
    }

    void send(Outbound row) {
        outbound.add(row);
    }

    void review(LaneReview review) {
        reviews.add(review);
    }

    void audit(AuditEvent.Kind kind, Lane lane, String deliveryKey, Grounds grounds) {
        audited.add(AuditEvent.of(at, kind, ACTOR, lane.key().name(), deliveryKey, "")
                .on(grounds));
    }

    void count(LaneKey lane, Counts more) {
        counts.merge(lane, more, Counts::plus);
    }

    Map<LaneKey, Counts> counts() {
        return counts;
    }

    void write(Lanes table, OutboxRows outbox, Audit audit) {
        outbox.supersede(superseded, at);
        outbox.cancel(cancelled, at);
        outbox.queue(outbound, at);
        outbox.takeBackReviews(answeredAnew, at);
        outbox.review(reviews, at);
        table.update(lanes);
        audit.append(audited);
    }
}
