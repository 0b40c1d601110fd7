package hub.connector;

/**
 * How far a polled source has been read, in that source's own terms: a time, a key. The hub keeps it and gives it back; nobody else reads it.
 *
 * @param value at most 2,000 characters, and nothing of what was read: no name, no number of a child
 */
public record Checkpoint(String value) {

    private static final int LONGEST = 2_000;

    public Checkpoint {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a checkpoint has 1 to " + LONGEST + " characters");
        }
    }
}
