package hub.connectors.kafka.submission;

/** Why a record is no submission. Said for a person, without the value. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String path;

    /**
     * @param reason a stable code
     * @param path where in the JSON; empty for the record as a whole
     */
    Refusal(String reason, String path, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.path = path;
    }

    String reason() {
        return reason;
    }

    String path() {
        return path;
    }
}
