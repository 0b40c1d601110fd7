package hub.delivery;

import hub.model.OrganisationId;
import java.time.Duration;
import java.util.Map;

/**
 * How the outbox works.
 *
 * @param lease how long a claimed row is left to its sender before it is due again
 * @param firstWait before the second try
 * @param longestWait between two tries
 * @param tries after so many without an answer a row is parked
 * @param receipts what counts as receipt, by recipient; a recipient not named acknowledges
 */
public record DeliverySettings(
        Duration lease,
        Duration firstWait,
        Duration longestWait,
        int tries,
        Map<OrganisationId, ReceiptRule> receipts) {

    /** Five minutes' lease, waits from five seconds to fifteen minutes, two days of tries. */
    public static DeliverySettings usual(Map<OrganisationId, ReceiptRule> receipts) {
        return new DeliverySettings(
                Duration.ofMinutes(5), Duration.ofSeconds(5), Duration.ofMinutes(15), 200, receipts);
    }

    public DeliverySettings {
        if (lease.isNegative() || lease.isZero() || firstWait.isNegative() || firstWait.isZero() || tries < 1) {
            throw new IllegalArgumentException("lease, first wait and tries must be more than nothing");
        }
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("the longest wait is not shorter than the first");
        }
        receipts = Map.copyOf(receipts);
    }

    ReceiptRule receipt(OrganisationId recipient) {
        return receipts.getOrDefault(recipient, ReceiptRule.ACKNOWLEDGED);
    }
}
