package hub.connectors.transport.page;

import hub.connector.Recall;

/**
 * What the recall's template may name.
 *
 * @param recipient for whom, as people name them
 */
record RecallPage(Recall recall, String recipient) {

    /** The run, or that the plan belongs to none. */
    String run() {
        return recall.scope().journey().orElse("no one run");
    }

    boolean severalVersions() {
        return recall.upToVersion() > 1;
    }
}
