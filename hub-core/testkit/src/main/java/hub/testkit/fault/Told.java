package hub.testkit.fault;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a hub that has nothing left to do says of itself to an operator and an auditor, to be held against what others saw.
 *
 * @param disclosed the delivery key of every disclosure in the audit
 * @param received the delivery key of every receipt in the audit
 * @param setAside where each thing stood that is in the quarantine: a file and its row
 * @param read how much the ledger of intake says was read
 * @param went what the ledger of deliveries says, by recipient
 */
public record Told(
        Collection<String> disclosed,
        Collection<String> received,
        Collection<String> setAside,
        long read,
        Map<String, Went> went) {

    /** Of a hub that was not asked. */
    public static final Told NOTHING = new Told(List.of(), List.of(), List.of(), 0, Map.of());

    /**
     * One recipient's versions.
     *
     * @param sent received, or sent and waiting for the answer
     * @param overtaken cancelled or superseded; one that was on its way just then may have arrived
     */
    public record Went(long sent, long overtaken) {}
}
