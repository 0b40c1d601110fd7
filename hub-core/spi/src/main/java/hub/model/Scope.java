package hub.model;

import java.util.Optional;

/**
 * What a product is tied to: one journey, or nothing.
 *
 * @param journey the journey's source key
 */
public record Scope(Optional<String> journey) {

    /** Tied to nothing but its subject. */
    public static final Scope NONE = new Scope(Optional.empty());

    private static final String JOURNEY = "journey:";

    public static Scope ofJourney(String key) {
        return new Scope(Optional.of(key));
    }

    /** Reads what {@link #toString} wrote. */
    public static Scope of(String text) {
        return text.startsWith(JOURNEY) ? ofJourney(text.substring(JOURNEY.length())) : NONE;
    }

    /** {@code journey:A12-AM}, or {@code none}. */
    @Override
    public String toString() {
        return journey.map(JOURNEY::concat).orElse("none");
    }
}
