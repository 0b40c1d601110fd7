package hub.connector;

/**
 * An item that cannot become a submission. It is quarantined whole.
 *
 * @param reason a stable code: {@code bad-nhs-number}
 * @param message a sentence for a person: what is wrong and what to do; never the value
 */
public record Rejected(Position position, String reason, String message, Original original) implements ReadItem {}
