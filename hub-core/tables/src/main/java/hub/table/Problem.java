package hub.table;

/**
 * Something wrong in a mapping file.
 *
 * @param file the file's name
 * @param line counted from 1; 0 for the file as a whole
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, String message) {

    /** {@code children.yaml:12: there is no column DoB}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
