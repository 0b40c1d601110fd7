package hub.app.run;

import hub.connector.Fault;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what a connector does in a thread of its own, and does not wait for ever. Whatever it throws becomes a fault. */
final class Deadline {

    private final Duration time;

    Deadline(Duration time) {
        this.time = time;
    }

    /**
     * @param loader the context class loader for the step, and for the threads it starts
     * @throws Fault the step's own; of kind {@link Fault.Kind#DEFECT} if it threw anything else, or did not end in time
     */
    <T> T within(String name, ClassLoader loader, Callable<T> step) {
        FutureTask<T> task = new FutureTask<>(step);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw Fault.defect("it did not answer within " + time.toSeconds() + " s: tell its provider", null);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Fault.unavailable("the hub is stopping", e);
        }
    }

    private static Fault fault(Throwable cause) {
        return cause instanceof Fault fault
                ? fault
                : Fault.defect("it failed (" + cause.getClass().getName() + "): tell its provider", cause);
    }
}
