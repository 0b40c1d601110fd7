package hub.model;

/**
 * A person's name, as the source writes it.
 *
 * @param given first name or names
 * @param family surname; empty for a person known by one name
 * @param preferred what the child is called, if not by the given name
 */
public record PersonName(String given, String family, Known<String> preferred) {

    public PersonName {
        preferred = Known.orNotRecorded(preferred);
    }

    public static PersonName of(String given, String family) {
        return new PersonName(given, family, Known.notRecorded());
    }

    /** What to call the person: the preferred name, or else the given name. */
    public String calledBy() {
        return preferred.value().orElse(given);
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
