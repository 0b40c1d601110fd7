package hub.connectors.kafka.submission;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A value that is written as a text.
 *
 * @param what it is, for the message when it is not, with how to mend it
 */
record TextForm(String what, Function<String, ?> parse) implements Form {

    /** One of the names of an enum. */
    static TextForm ofCodes(List<? extends Enum<?>> constants) {
        Map<String, Enum<?>> codes = new TreeMap<>();
        constants.forEach(
                constant -> codes.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant));
        return new TextForm("one of: " + String.join(", ", codes.keySet()), text -> {
            if (!codes.containsKey(text)) {
                throw new IllegalArgumentException("no such code");
            }
            return codes.get(text);
        });
    }

    @Override
    public Object read(JsonNode json, Place at) {
        if (!json.isString()) {
            throw at.refused("wrong-type", "is not written as a text: put it between quotes");
        }
        String text = json.stringValue();
        if (!sound(text)) {
            throw at.refused("bad-text", "holds a NUL or half a character (a lone surrogate): mend it");
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw at.refused("bad-value", "is not " + what);
        }
    }

    /** PostgreSQL takes no NUL, and half a character has no UTF-8. */
    private static boolean sound(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
