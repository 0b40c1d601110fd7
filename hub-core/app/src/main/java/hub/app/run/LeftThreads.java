package hub.app.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for threads that a connector left running: they hold on to its classes, and may go on with its work. */
final class LeftThreads {

    /** A thread that was told to end may take a moment. */
    private static final long MOMENT_MILLIS = 1_000;

    private LeftThreads() {}

    /** A sentence on those that a connector left; nothing if there are none, or it shares its classes with the hub. */
    static Optional<String> of(ClassLoader connector) {
        if (connector == LeftThreads.class.getClassLoader()) {
            return Optional.empty();
        }
        List<Thread> left = running(connector).filter(LeftThreads::goesOn).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("left " + left.size() + (left.size() == 1 ? " thread" : " threads") + " running ("
                        + left.stream().map(LeftThreads::place).distinct().collect(Collectors.joining(", "))
                        + "): tell its provider");
    }

    private static Stream<Thread> running(ClassLoader connector) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getContextClassLoader() == connector);
    }

    private static boolean goesOn(Thread thread) {
        try {
            thread.join(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }

    /** Where in code that is not the JDK's it is; a thread's name is the connector's own, and might say anything. */
    private static String place(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .filter(frame -> !frame.getClassName().matches("(java|jdk|sun)\\..*"))
                .findFirst()
                .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("in the JDK");
    }
}
