package hub.app.camel;

import hub.connector.Fault;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.file.GenericFileOperationFailedException;

/** Gives every failure a kind, and words that tell nothing of what was carried. */
final class Faults {

    private Faults() {}

    /** The fault itself; or what the far side of a transport is to blame for; or a defect. */
    static Fault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return fault;
            }
            if (cause instanceof IOException || cause instanceof GenericFileOperationFailedException) {
                return new Fault(
                        Fault.Kind.UNAVAILABLE, "the far side cannot be reached or written to (" + where(cause) + ")");
            }
        }
        return new Fault(Fault.Kind.DEFECT, "something that should not happen did (" + where(root(failure)) + ")");
    }

    /** Runs, and turns a failure without a kind into a fault that names the input and not its content. */
    static <T> T named(String input, Supplier<T> action) {
        try {
            return action.get();
        } catch (Fault e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Fault(Fault.Kind.DEFECT, input + ": " + of(e).getMessage());
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null || failure.getCause() == failure ? failure : root(failure.getCause());
    }

    /** A foreign exception's message may quote what it choked on; its type and place do not. */
    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String type = failure instanceof RuntimeCamelException
                ? "Camel"
                : failure.getClass().getSimpleName();
        return trace.length == 0 ? type : type + " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
