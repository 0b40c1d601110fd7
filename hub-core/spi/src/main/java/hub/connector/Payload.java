package hub.connector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What goes on the wire: one or more documents, sent in order; the last tells the far side that the others are whole.
 */
public record Payload(List<Part> parts) {

    public Payload {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a payload has at least one part");
        }
    }

    public static Payload of(Part... parts) {
        return new Payload(List.of(parts));
    }

    /**
     * One document.
     *
     * @param path its name, with folders if the far side has any: {@code A12-AM/plan-7.pdf}; nothing personal
     * @param contentType the media type
     * @param bytes the document; empty if it is in a file
     * @param file where a document lies that may be too large for memory
     */
    public record Part(String path, String contentType, byte[] bytes, Optional<Path> file) {

        private static final Pattern FORM =
                Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

        public Part {
            if (!FORM.matcher(path).matches()) {
                throw new IllegalArgumentException(
                        "a part's path is letters, digits, dots, hyphens and underscores, in folders, without \"..\"");
            }
        }

        public Part(String path, String contentType, byte[] bytes) {
            this(path, contentType, bytes, Optional.empty());
        }

        /** One that lies in a file of the folder that the writer was given. */
        public static Part in(Path file, String path, String contentType) {
            return new Part(path, contentType, new byte[0], Optional.of(file));
        }

        /** The document, wherever it is; whoever opens it closes it. */
        public InputStream open() throws IOException {
            return file.isPresent() ? Files.newInputStream(file.get()) : new ByteArrayInputStream(bytes);
        }
    }
}
