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
 * @param recallAgain how long after it was sent a recall without an answer is sent again
 * @param overdue when a person is asked about what has no receipt
 * @param receipts what counts as receipt, by recipient; a recipient not named acknowledges
 */
public record DeliverySettings(
        Duration lease,
        Duration firstWait,
        Duration longestWait,
        int tries,
        Duration recallAgain,
        OverdueAfter overdue,
        Map<OrganisationId, ReceiptRule> receipts) {

    /**
     * How long after it was queued.
     *
     * @param plan for a version of a product
     * @param recall for a recall notice
     */
    public record OverdueAfter(Duration plan, Duration recall) {

        /** Three days for a plan, one for a recall. */
        public static final OverdueAfter USUAL = new OverdueAfter(Duration.ofDays(3), Duration.ofDays(1));

        public OverdueAfter {
            if (!more(plan) || !more(recall)) {
                throw new IllegalArgumentException(
                        "overdue needs a length of time after which a plan, and one after which a recall, should have a receipt");
            }
        }

        private static boolean more(Duration than) {
            return than != null && !than.isNegative() && !than.isZero();
        }
    }

    /** Five minutes' lease, waits from five seconds to fifteen minutes, two days of tries; a recall again every six hours. */
    public static DeliverySettings usual(OverdueAfter overdue, Map<OrganisationId, ReceiptRule> receipts) {
        return new DeliverySettings(
                Duration.ofMinutes(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(15),
                200,
                Duration.ofHours(6),
                overdue,
                receipts);
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

    Duration overdueAfter(boolean recall) {
        return recall ? overdue.recall() : overdue.plan();
    }

    public ReceiptRule receipt(OrganisationId recipient) {
        return receipts.getOrDefault(recipient, ReceiptRule.ACKNOWLEDGED);
    }
}
