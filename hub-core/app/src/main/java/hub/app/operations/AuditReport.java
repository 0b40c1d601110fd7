package hub.app.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * What a verification of the audit found.
 *
 * @param sealed how many events are what was sealed, up to the first that is not
 * @param waiting how many wait for their seal
 * @param waitingSince when the oldest of them happened
 * @param noted how many ends of the chain, noted outside the database, it was held to
 * @param broken where the chain breaks first, and how; empty if it holds
 */
public record AuditReport(
        long sealed, long waiting, Optional<Instant> waitingSince, long noted, Optional<String> broken) {}
