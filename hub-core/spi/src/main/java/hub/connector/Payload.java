package hub.connector;

import java.util.List;
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
     */
    public record Part(String path, String contentType, byte[] bytes) {

        private static final Pattern FORM =
                Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

        public Part {
            if (!FORM.matcher(path).matches()) {
                throw new IllegalArgumentException(
                        "a part's path is letters, digits, dots, hyphens and underscores, in folders, without \"..\"");
            }
        }
    }
}
