package hub.connector;

import java.time.Instant;

/**
 * A recipient's answer to a delivery or a recall.
 *
 * @param key the idempotency key it answers
 * @param accepted whether the recipient took it
 * @param reference the recipient's own reference; may be empty
 * @param at when the recipient says it took it
 */
public record Receipt(String key, boolean accepted, String reference, Instant at, Position position) {}
