package hub.sharing;

import hub.connector.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does a few pieces of work at once, on threads that end when nothing has come for a while. */
final class SideBySide {

    /** As many cores as the smallest machine that the hub is meant for. */
    private static final int THREADS = 2;

    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    /** @param name of the threads */
    SideBySide(String name) {
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> new Thread(work, name));
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * What each piece came to, in their order.
     *
     * @throws RuntimeException what the first piece threw that failed, when all have ended
     */
    <T> List<T> all(List<Callable<T>> work) {
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> piece : threads.invokeAll(work)) {
                done.add(piece.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Fault.unavailable("the hub stops; what was not done is done when it runs again", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        }
    }
}
