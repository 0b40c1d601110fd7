package hub.sharing;

/**
 * A row for the outbox.
 *
 * @param version of the product; of a recall, the newest version recalled
 * @param hash of the content; empty for a recall
 * @param reason of a recall
 */
record Outbound(Lane lane, boolean recall, long version, String hash, String reason) {

    /** A version of the product. Nothing is queued without a grant. */
    static Outbound version(Lane lane, Granted granted, GrantedContent content) {
        if (!lane.categories().equals(granted.categories().text())) {
            throw new IllegalArgumentException("the grant is of another decision");
        }
        return new Outbound(lane, false, lane.lastVersion(), content.hash(), "");
    }

    static Outbound recall(Lane lane, long upToVersion, String reason) {
        return new Outbound(lane, true, upToVersion, "", reason);
    }

    /** The idempotency key. A recall is named by the newest version it recalls: there is no second one of that version. */
    String key() {
        return lane.name() + (recall ? "-r" : "-v") + version;
    }
}
