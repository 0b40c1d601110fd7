package hub.connector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * One file or document off the wire.
 *
 * @param name its name without a folder, as the far side gave it; for messages and for a date in it; never used as a path
 * @param modified when the far side last wrote it; for sources that give no better date
 * @param body opens the bytes; may be opened more than once, for example to find the encoding first
 */
public record Input(String name, Instant modified, Body body) {

    /** Opens the bytes from the start. */
    @FunctionalInterface
    public interface Body {
        InputStream open() throws IOException;
    }

    /** @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} if the file cannot be read */
    public static Input of(Path file) {
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            return new Input(file.getFileName().toString(), modified, () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + file.getFileName() + ": check that it exists and may be read", e);
        }
    }

    public static Input of(String name, Instant modified, byte[] bytes) {
        return new Input(name, modified, () -> new ByteArrayInputStream(bytes));
    }

    /** @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} if the bytes cannot be opened */
    public InputStream open() {
        try {
            return body.open();
        } catch (IOException e) {
            throw Fault.unavailable("cannot open " + name, e);
        }
    }
}
