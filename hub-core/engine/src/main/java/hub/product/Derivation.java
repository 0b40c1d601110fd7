package hub.product;

import hub.model.TransportPlan;

/** What came of deriving a transport plan. */
public sealed interface Derivation {

    /** A plan, holding nothing that was not granted. */
    record Derived(TransportPlan plan) implements Derivation {}

    /**
     * There is nothing that may be shared, whoever asks.
     *
     * @param reason a sentence in plain English, with nothing personal in it
     */
    record NothingToShare(String reason) implements Derivation {}
}
