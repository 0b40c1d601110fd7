package hub.app.run;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When each route last looked into the outbox. Routes ask many times a second, so that nothing waits; the database is asked only when
 * something was done since, and once a second for what time alone makes due. All moments are of {@link System#nanoTime}.
 */
final class DueLooks {

    private static final long AT_LATEST = Duration.ofSeconds(1).toNanos();

    private final Map<String, Long> last = new ConcurrentHashMap<>();

    /**
     * Whether a look could find something; then it is taken for made.
     *
     * @param moved when something was last done
     */
    boolean worthWhile(String route, long moved, long now) {
        Long before = last.get(route);
        if (before != null && before - moved > 0 && now - before < AT_LATEST) {
            return false;
        }
        last.put(route, now);
        return true;
    }
}
