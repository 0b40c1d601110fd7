package hub.model;

import java.util.regex.Pattern;

/**
 * The number of a child in one outside system.
 *
 * @param system the id of the source that issues it, as in {@code config/connectors} ({@code northshire-liquidlogic})
 * @param value the number as that system writes it, without spaces around it; at most 64 characters
 */
public record LocalId(String system, String value) implements Identifier {

    private static final Pattern SYSTEM_FORM = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    public LocalId {
        value = value.strip();
        if (!SYSTEM_FORM.matcher(system).matches()) {
            throw new IllegalArgumentException("a local number's system is lower-case letters, digits and hyphens");
        }
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("a local number has 1 to 64 characters");
        }
    }

    @Override
    public String toString() {
        return "LocalId[" + system + "]";
    }
}
