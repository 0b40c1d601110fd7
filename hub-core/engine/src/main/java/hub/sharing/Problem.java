package hub.sharing;

import java.nio.file.Path;

/**
 * What is wrong with a file an operator wrote.
 *
 * @param line counts from 1
 * @param message what is wrong and what to write instead
 */
public record Problem(Path file, int line, String message) {

    /** {@code file:line: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
