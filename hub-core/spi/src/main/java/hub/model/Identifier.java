package hub.model;

/** A number or code that names a child. Cannot be built wrong. {@code toString} does not show it. */
public sealed interface Identifier permits NhsNumber, Upn, LocalId {

    /** The system that issues it: {@code nhs-number}, {@code upn}, or the id of the source whose local number it is. */
    String system();

    /** The number in its one stored form: no spaces, upper case. */
    String value();

    /** {@code system:value}, the form a person types on the command line. */
    default String key() {
        return system() + ":" + value();
    }

    /** The identifier of that system. @throws IllegalArgumentException if the value cannot be one */
    static Identifier of(String system, String value) {
        return switch (system) {
            case NhsNumber.SYSTEM -> NhsNumber.of(value);
            case Upn.SYSTEM -> Upn.of(value);
            default -> new LocalId(system, value);
        };
    }
}
