package hub.model;

import java.util.regex.Pattern;

/** The stable id of a source or a recipient, as in {@code config/}: {@code northshire-transport}. Not personal. */
public record OrganisationId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    public OrganisationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an organisation's id is 2 to 63 lower-case letters, digits and hyphens");
        }
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
