package hub.sharing;

import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The decision in force for one lane, and the newest version queued on it.
 *
 * @param number the hub's own number of the lane
 * @param categories granted, comma separated; empty unless granted
 * @param until when it must be decided again by itself
 * @param reasons one a line
 * @param decidedAt when the answer last changed; never later than it was last looked at, whatever a clock said
 * @param lastVersion 0 before the first
 * @param lastHash of the content that the recipient has or will have; empty if none, or no longer
 */
record Lane(
        long number,
        LaneKey key,
        String purpose,
        Kind outcome,
        String categories,
        Optional<Instant> until,
        String reasons,
        Instant decidedAt,
        long lastVersion,
        String lastHash) {

    /** A lane never decided before. */
    static Lane opening(LaneKey key, String purpose, Decision decision, Instant at) {
        return new Lane(0, key, "", Kind.REFUSED, "", Optional.empty(), "", at, 0, "").decided(purpose, decision, at);
    }

    /** The delivery's or recall's name of this lane; nothing personal in it. */
    String name() {
        return "lane-" + number;
    }

    boolean answers(Decision decision) {
        return outcome == decision.kind()
                && categories.equals(categories(decision))
                && reasons.equals(reasons(decision));
    }

    boolean answersLike(Lane other) {
        return outcome == other.outcome && categories.equals(other.categories) && reasons.equals(other.reasons);
    }

    Lane decided(String newPurpose, Decision decision, Instant at) {
        return new Lane(
                number,
                key,
                newPurpose,
                decision.kind(),
                categories(decision),
                decision.until(),
                reasons(decision),
                answers(decision) && !decidedAt.isAfter(at) ? decidedAt : at,
                lastVersion,
                lastHash);
    }

    Lane queued(String hash) {
        return new Lane(number, key, purpose, outcome, categories, until, reasons, decidedAt, lastVersion + 1, hash);
    }

    /** Whatever was queued or delivered no longer counts: the next grant makes a new version. */
    Lane emptied() {
        return new Lane(number, key, purpose, outcome, categories, until, reasons, decidedAt, lastVersion, "");
    }

    private static String categories(Decision decision) {
        return decision instanceof Granted granted ? granted.categories().text() : "";
    }

    private static String reasons(Decision decision) {
        return decision.reasons().stream().map(Reason::toString).collect(Collectors.joining("\n"));
    }
}
