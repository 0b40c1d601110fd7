package hub.app.run;

import hub.connector.Fault;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Runs what a connector does in a thread of its own, and does not wait for ever. Whatever it throws becomes a fault. */
final class Deadline {

    /** How long a connector may take to open, to start its routes, to say how it is, or to stop. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    private final Duration time;

    Deadline(Duration time) {
        this.time = time;
    }

    /** As {@link #within(String, ClassLoader, Callable, Consumer)}, for a step that leaves nothing to close. */
    <T> T within(String name, ClassLoader loader, Callable<T> step) {
        return within(name, loader, step, late -> {});
    }

    /**
     * @param loader the context class loader for the step, and for the threads it starts
     * @param late is given what the step makes after all when it was given up
     * @throws Fault the step's own; of kind {@link Fault.Kind#DEFECT} if it threw anything else, or did not end in time
     */
    <T> T within(String name, ClassLoader loader, Callable<T> step, Consumer<T> late) {
        CompletableFuture<T> made = new CompletableFuture<>();
        Thread thread = new Thread(() -> make(step, made, late), name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return made.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(thread, made, late);
            throw Fault.defect("it did not answer within " + time.toSeconds() + " s: tell its provider", null);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            giveUp(thread, made, late);
            Thread.currentThread().interrupt();
            throw Fault.unavailable("the hub is stopping", e);
        }
    }

    private static <T> void make(Callable<T> step, CompletableFuture<T> made, Consumer<T> late) {
        try {
            T result = step.call();
            if (!made.complete(result)) {
                late.accept(result);
            }
        } catch (Throwable e) {
            made.completeExceptionally(e);
        }
    }

    private static <T> void giveUp(Thread thread, CompletableFuture<T> made, Consumer<T> late) {
        thread.interrupt();
        if (!made.cancel(false) && !made.isCompletedExceptionally()) {
            late.accept(made.join());
        }
    }

    private static Fault fault(Throwable cause) {
        return cause instanceof Fault fault
                ? fault
                : Fault.defect("it failed (" + cause.getClass().getName() + "): tell its provider", cause);
    }
}
