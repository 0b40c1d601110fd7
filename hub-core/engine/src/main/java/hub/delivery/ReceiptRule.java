package hub.delivery;

/** What counts as receipt for a recipient. */
public enum ReceiptRule {
    /** The transport took it. */
    TRANSPORT,
    /** The recipient acknowledges later. */
    ACKNOWLEDGED
}
