package hub.app.operations;

import java.time.Instant;

/**
 * A delivery or recall that was tried and did not go.
 *
 * @param kind {@code plan} or {@code recall}
 * @param state {@code pending} (tried again by itself) or {@code parked} (waits for a person)
 * @param reason what happened at the last try; nothing personal
 */
public record UndeliveredItem(
        String key,
        String kind,
        String state,
        String recipient,
        String product,
        String child,
        int attempts,
        Instant queuedAt,
        String reason) {}
