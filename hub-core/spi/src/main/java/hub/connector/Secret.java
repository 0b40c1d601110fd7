package hub.connector;

/**
 * A setting that nobody may see: a password, a key. Settings name where it is ({@code env:NAME}, {@code file:PATH}); the hub fetches it.
 * It is shown by nothing, only handed to whoever must use it.
 */
public final class Secret {

    private final String value;

    /** Not of a {@code String}: what binds settings would make one of whatever stands in a file. */
    public Secret(char[] value) {
        this.value = new String(value);
    }

    /** The value, for whoever must use it now: never kept, logged or put into a message. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
