package hub.table;

/** Ends the reading of one row, which is then rejected. Costs no stack trace. Never shows the value. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String column;

    /** @param column the column at fault; empty for the row as a whole */
    Refused(String reason, String column, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.column = column;
    }

    String reason() {
        return reason;
    }

    String column() {
        return column;
    }
}
