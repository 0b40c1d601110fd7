package hub.sharing;

import hub.audit.AuditEvent;
import hub.audit.Grounds;
import hub.product.ChildFacts;
import hub.product.Products;
import hub.sharing.Decision.AskAPerson;
import hub.sharing.Decision.Refused;
import hub.sharing.LaneReview.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What follows from a decision for its lane. A grant queues a new version if the content changed. A refusal cancels what waits and
 * recalls what may be held. A question to a person, and a consent that is merely gone from its source, stop what is new and leave a copy
 * where it is until a person has answered: taking a safety plan from a crew by mistake is a danger too.
 *
 * @param gate the one that decided
 * @param acceptedRecalls when a person accepted a recall, by the lane's name
 */
record Outcomes(Gate gate, Products products, Copies copies, Map<String, Instant> acceptedRecalls, Changes changes) {

    /** @param before the lane as it was, or as it was opened just now */
    void follow(Question question, Decision decision, ChildFacts facts, Lane before, boolean opened) {
        changes.count(before.key(), Counts.candidate(decision.kind(), opened));
        boolean news = opened || !before.answers(decision);
        Lane lane = before.decided(question.purpose(), decision, changes.at());
        Supplier<Grounds> grounds = () -> gate.grounds(question, decision, facts, "");
        Lane after = switch (decision.kind()) {
            case GRANTED -> grant((Granted) decision, facts, lane);
            case REFUSED -> refuse((Refused) decision, lane, news, grounds);
            case ASK_A_PERSON -> ask((AskAPerson) decision, lane, news, grounds);
        };
        changes.lane(before, after);
    }

    private Lane grant(Granted granted, ChildFacts facts, Lane lane) {
        GrantedContent content = GrantedContent.of(granted, facts, products);
        Lane after = content.hash().equals(lane.lastHash()) ? unchanged(lane) : queue(content, lane);
        changes.supersede(copies.outdated(after));
        return after;
    }

    private Lane unchanged(Lane lane) {
        changes.count(lane.key(), Counts.unchangedOne());
        return lane;
    }

    private Lane queue(GrantedContent content, Lane lane) {
        Lane queued = lane.queued(content.hash());
        changes.send(Outbound.version(
                queued, content, products.byRefresh(queued.key().product())));
        changes.count(lane.key(), Counts.queuedOne());
        return queued;
    }

    private Lane refuse(Refused refused, Lane lane, boolean news, Supplier<Grounds> grounds) {
        if (news) {
            changes.audit(AuditEvent.Kind.REFUSED, lane, "", grounds.get());
        }
        if (refused.onlyForAbsentConsent() && copies.mayBeHeld(lane) && !recallAccepted(lane)) {
            if (news) {
                changes.review(new LaneReview(
                        Kind.RECALL,
                        lane,
                        "The consent is gone from its source and nobody withdrew it. Nothing new is shared. Accept to recall the copy"
                                + " that " + lane.key().recipient() + " may hold; reject to leave it."));
            }
            return stop(lane);
        }
        stop(lane);
        if (copies.toRecall(lane)) {
            recall(refused, lane, grounds.get());
        }
        return lane.emptied();
    }

    private Lane ask(AskAPerson asked, Lane lane, boolean news, Supplier<Grounds> grounds) {
        if (news) {
            changes.audit(AuditEvent.Kind.ASKED, lane, "", grounds.get());
            String copy = copies.mayBeHeld(lane) ? " A copy may be held and is left until then." : "";
            changes.review(new LaneReview(
                    Kind.DECISION,
                    lane,
                    String.join(
                                    " ",
                                    asked.reasons().stream()
                                            .map(Reason::sentence)
                                            .toList()) + " Nothing new is shared until a person has decided." + copy));
        }
        return stop(lane);
    }

    /** Cancels what waits; what is held stays, and is still what the recipient has. */
    private Lane stop(Lane lane) {
        List<Long> waiting = copies.waiting(lane);
        changes.cancel(waiting);
        return waiting.isEmpty() ? lane : lane.emptied();
    }

    private void recall(Refused refused, Lane lane, Grounds grounds) {
        Outbound notice = Outbound.recall(
                lane, copies.newest(lane), RecallWords.of(lane.key().product(), refused));
        changes.send(notice);
        changes.count(lane.key(), Counts.recalledOne());
        changes.audit(AuditEvent.Kind.RECALLED, lane, notice.key(), grounds);
    }

    private boolean recallAccepted(Lane lane) {
        Instant accepted = acceptedRecalls.get(lane.name());
        return accepted != null && !accepted.isBefore(lane.decidedAt());
    }
}
