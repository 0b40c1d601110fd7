package hub.intake;

import java.time.Instant;
import java.util.Optional;

/** Compares a submission with what is there. Newer is what the source says is newer; the order of arrival decides nothing. */
final class Comparison {

    /** How a submission stands to what is there. */
    enum Verdict {
        NEW,
        CHANGED,
        UNCHANGED,
        OLDER,
        /** Of the same time, and different: only a person may tell. */
        CONFLICT
    }

    private Comparison() {}

    /** @param watermark the time of the newest complete extract: nothing from an older one is news */
    static Verdict of(RecordState there, Instant asAt, byte[] hash, Optional<Instant> watermark) {
        boolean same = there.says(hash);
        boolean late = watermark.filter(asAt::isBefore).isPresent() || there.exists() && asAt.isBefore(there.knownAt());
        if (late) {
            return same ? Verdict.UNCHANGED : Verdict.OLDER;
        }
        if (!there.exists()) {
            return Verdict.NEW;
        }
        if (same) {
            return Verdict.UNCHANGED;
        }
        return there.present() && asAt.equals(there.knownAt()) ? Verdict.CONFLICT : Verdict.CHANGED;
    }
}
