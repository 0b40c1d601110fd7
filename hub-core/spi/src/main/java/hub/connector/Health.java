package hub.connector;

import java.util.Optional;

/**
 * Whether a connector can do its work.
 *
 * @param problem the kind of what is wrong; empty when well
 * @param message one sentence for the engineer: what is wrong and what to do; no secret, nothing personal
 */
public record Health(Optional<Fault.Kind> problem, String message) {

    public static Health well() {
        return new Health(Optional.empty(), "ready");
    }

    public static Health unwell(Fault.Kind kind, String message) {
        return new Health(Optional.of(kind), message);
    }

    public boolean isWell() {
        return problem.isEmpty();
    }
}
