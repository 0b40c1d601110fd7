package hub.intake;

import hub.connector.Reader;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;

/** One run, from the first row to the last. What it remembers is a bit for each record seen, however long the input is. */
final class Run {

    private final long id;
    private final Feed feed;
    private final boolean replay;
    private final Instant startedAt;
    private final Optional<Instant> watermark;
    private final long presentBefore;
    private final BitSet seen = new BitSet();
    private Optional<Instant> firstAsAt = Optional.empty();
    private Optional<Instant> greatestAsAt = Optional.empty();
    private boolean oneTime = true;
    private Counts counts = Counts.NONE;
    private long unreadable;

    /**
     * @param watermark the time of the newest complete extract of this feed
     * @param presentBefore how many records of the feed there were
     */
    Run(long id, Feed feed, boolean replay, Instant startedAt, Optional<Instant> watermark, long presentBefore) {
        this.id = id;
        this.feed = feed;
        this.replay = replay;
        this.startedAt = startedAt;
        this.watermark = watermark;
        this.presentBefore = presentBefore;
    }

    /** Takes note of a row's time. */
    void observe(Instant asAt) {
        if (firstAsAt.isEmpty()) {
            firstAsAt = Optional.of(asAt);
        }
        oneTime &= firstAsAt.get().equals(asAt);
        greatestAsAt = greatestAsAt.filter(asAt::isBefore).or(() -> Optional.of(asAt));
    }

    /** Takes note of a batch that is committed. */
    void committed(Taken batch) {
        batch.seen().forEach(id -> seen.set(Math.toIntExact(id)));
        counts = counts.plus(batch.counts());
        unreadable += batch.unreadable();
    }

    /** Rows so far of which nobody can say whose record they are. */
    long unreadable() {
        return unreadable;
    }

    boolean saw(long recordId) {
        return recordId > 0 && seen.get(Math.toIntExact(recordId));
    }

    long seen() {
        return seen.cardinality();
    }

    /** Whether it is a complete extract, all of one time: then that time says how old every row is, changed or not. */
    boolean isExtract() {
        return feed.reader().extent() == Reader.Extent.SNAPSHOT && !replay;
    }

    /** The one time of all rows of a complete extract. */
    Optional<Instant> extractAt() {
        return isExtract() && oneTime ? firstAsAt : Optional.empty();
    }

    long id() {
        return id;
    }

    Feed feed() {
        return feed;
    }

    /** Whether it reads again what was set aside. */
    boolean isReplay() {
        return replay;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> watermark() {
        return watermark;
    }

    long presentBefore() {
        return presentBefore;
    }

    Optional<Instant> greatestAsAt() {
        return greatestAsAt;
    }

    Counts counts() {
        return counts;
    }
}
