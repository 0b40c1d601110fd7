package hub.app.operations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A refresh of figures about a cohort.
 *
 * @param number 1 for the recipient's first
 * @param since the day that what has changed is told from
 * @param state pending, claimed, sent, received, parked, cancelled
 * @param summary what was shown, in a line; empty before it may have left
 * @param failure what happened at the last try
 */
public record RefreshItem(
        String recipient,
        String product,
        long number,
        String askedBy,
        Instant askedAt,
        LocalDate since,
        String state,
        String summary,
        String failure) {}
