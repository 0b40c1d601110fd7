package hub.connectors.fhir;

/**
 * The answer "this cannot be taken", on its way from where it was found to the reading that sets the item aside. Never shows a value.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String field;

    /**
     * @param reason a stable code: {@code unknown-patient}
     * @param field the path of the element; empty for the whole document
     * @param message a sentence for a person
     */
    Refusal(String reason, String field, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    String reason() {
        return reason;
    }

    String field() {
        return field;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
