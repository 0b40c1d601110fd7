package hub.intake;

import hub.connector.Note;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How words from outside lie in text columns. */
final class Text {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Note>> NOTES = new TypeReference<>() {};

    private Text() {}

    /** Fits a column: control characters, which PostgreSQL refuses or a terminal obeys, become spaces; what is too long is cut. */
    static String column(String words, int width) {
        StringBuilder clean = new StringBuilder(Math.min(words.length(), width));
        words.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .limit(width)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String notes(List<Note> notes) {
        return JSON.writeValueAsString(notes);
    }

    static List<Note> notes(String json) {
        return JSON.readValue(json, NOTES);
    }
}
