package hub.sharing;

import hub.connector.Fault;

/**
 * A row for the outbox.
 *
 * @param version of the product; of a recall, the newest version recalled
 * @param hash of the content; empty for a recall
 * @param reason of a recall
 * @param byRefresh whether it waits for its recipient's next refresh
 */
record Outbound(Lane lane, boolean recall, long version, String hash, String reason, boolean byRefresh) {

    /** A version of the product. Nothing is queued without a grant, and none for another recipient, product, child or scope. */
    static Outbound version(Lane lane, GrantedContent content, boolean byRefresh) {
        Granted granted = content.granted();
        if (!lane.key().equals(LaneKey.of(granted.question()))) {
            throw Fault.defect(lane.name() + " was about to be given what is granted to another lane", null);
        }
        if (!lane.categories().equals(granted.categories().text())) {
            throw Fault.defect(lane.name() + " was about to be given what another decision grants", null);
        }
        return new Outbound(lane, false, lane.lastVersion(), content.hash(), "", byRefresh);
    }

    static Outbound recall(Lane lane, long upToVersion, String reason) {
        return new Outbound(lane, true, upToVersion, "", reason, false);
    }

    /** The idempotency key. A recall is named by the newest version it recalls: there is no second one of that version. */
    String key() {
        return lane.name() + (recall ? "-r" : "-v") + version;
    }
}
