package hub.model;

/** The hub's own id of a child. Means nothing outside the hub. Written {@code child-17}. */
public record ChildId(long value) {

    private static final String PREFIX = "child-";

    public ChildId {
        if (value < 1) {
            throw new IllegalArgumentException("a hub id is a positive number");
        }
    }

    /** Reads {@code child-17}. @throws IllegalArgumentException if it is anything else */
    public static ChildId of(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a hub id is written child-<number>");
        }
        return new ChildId(Long.parseLong(text.substring(PREFIX.length())));
    }

    @Override
    public String toString() {
        return PREFIX + value;
    }
}
