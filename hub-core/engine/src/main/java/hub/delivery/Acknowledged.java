package hub.delivery;

/** What a recipient's answer did. */
public enum Acknowledged {
    /** Written down. */
    TAKEN,
    /** Told before: nothing changed. */
    REPEATED,
    /** No delivery or recall was ever sent to it under this key: somebody should look. */
    UNKNOWN_KEY
}
