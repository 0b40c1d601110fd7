package hub.audit.chain;

import hub.audit.chain.HeadFile.Line;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/** The ends noted outside the database, met one after the other as the chain is walked. */
final class NotedEnds {

    private final Iterator<Line> lines;
    private final Predicate<Head> stands;
    private Optional<Line> next;
    private long met;

    /** @param stands whether the chain has this end now: asked of lines that are not met in their order */
    NotedEnds(Iterator<Line> lines, Predicate<Head> stands) {
        this.lines = lines;
        this.stands = stands;
        this.next = following();
    }

    /** How many of them the chain has held to. */
    long met() {
        return met;
    }

    /** The first line up to this end of the walk that the chain does not hold to. */
    Optional<Line> contradicting(Head walked) {
        while (next.isPresent() && next.get().head().place() <= walked.place()) {
            Line line = next.get();
            if (!line.head().equals(walked) && !(line.head().place() < walked.place() && stands.test(line.head()))) {
                return next;
            }
            met++;
            next = following();
        }
        return Optional.empty();
    }

    /** The first line beyond the end of the walk that was not just written. */
    Optional<Line> beyond() {
        while (next.isPresent() && stands.test(next.get().head())) {
            met++;
            next = following();
        }
        return next;
    }

    private Optional<Line> following() {
        return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
}
