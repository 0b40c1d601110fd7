package hub.testkit;

import hub.connector.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One good input of a reader, with the ways in which it may be spoilt.
 *
 * @param reader the reader's name
 * @param name the input's name, as the far side gives it
 * @param header how many lines come before the first item, for an input of one line for each item; empty if the input is one document
 * @param code text in which an unknown code can be put, and how it reads then; empty if the input has no codes
 */
public record Sample(String reader, String name, byte[] bytes, Optional<Integer> header, Optional<Code> code) {

    private static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00Z");

    /** @see Sample */
    public record Code(String known, String unknown) {}

    /** An input that is one document: it is taken or refused whole. */
    public static Sample document(String reader, String name, Class<?> from) {
        return new Sample(reader, name, shipped(name, from), Optional.empty(), Optional.empty());
    }

    /** An input with an item in each line after {@code header} lines. */
    public static Sample lines(String reader, String name, int header, Class<?> from) {
        return new Sample(reader, name, shipped(name, from), Optional.of(header), Optional.empty());
    }

    /** The same, with a place for an unknown code. */
    public Sample code(String known, String unknown) {
        return new Sample(reader, name, bytes, header, Optional.of(new Code(known, unknown)));
    }

    /** The file of this name that the connector ships in {@code samples/}. */
    private static byte[] shipped(String name, Class<?> from) {
        try (InputStream in = from.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(in, "no samples/" + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Input input() {
        return with(bytes);
    }

    /** Other content under the same name, of the same time. */
    public Input with(byte[] other) {
        return Input.of(name, MODIFIED, other);
    }

    Input with(Input.Body body) {
        return new Input(name, MODIFIED, body);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
