package hub.intake;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * The runs that tell of children just now. What names a child nobody has told of yet waits for them, instead of being set aside and read
 * again: at a first load all feeds come at once, in any order.
 */
final class Tellers {

    private final Set<Run> telling = new HashSet<>();
    private final Duration quiet;
    private long told;

    /** @param quiet how long a run may tell nothing new, because its source is slow or gone, and still be waited for */
    Tellers(Duration quiet) {
        this.quiet = quiet;
    }

    /** Takes note that a run has told of children and may tell of more. */
    synchronized void told(Run run) {
        telling.add(run);
        told++;
    }

    synchronized void ended(Run run) {
        if (telling.remove(run)) {
            notifyAll();
        }
    }

    /** Whether another run may yet tell of the children that this one names. Those that tell never wait, so none waits in a circle. */
    synchronized boolean mayTell(Run waiting) {
        return !waiting.isReplay() && !telling.isEmpty() && !telling.contains(waiting);
    }

    /** Waits until every run that is telling now has ended, or none of them tells anything new. */
    synchronized void await() {
        Set<Run> waitedFor = new HashSet<>(telling);
        try {
            for (long before = told - 1; before != told && waitedFor.stream().anyMatch(telling::contains); ) {
                before = told;
                wait(quiet.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
