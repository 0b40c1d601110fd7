package hub.app.config;

/**
 * Something is wrong in a file that a person edits.
 *
 * @param file its name below the home
 * @param line counted from 1; 0 for the file as a whole
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, String message) {

    /** {@code routes/transport/crew.camel.yaml:7: what is wrong}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
