package hub.product;

import hub.model.Product;
import java.util.Optional;

/** What came of deriving a product. */
public sealed interface Derivation {

    /** The product, holding nothing that was not granted. */
    record Derived(Product product) implements Derivation {}

    /**
     * There is nothing that may be shared, whoever asks.
     *
     * @param reason a sentence in plain English, with nothing personal in it
     */
    record NothingToShare(String reason) implements Derivation {

        /** What to say of a child who has no healthcare plan in force; empty if there is one. */
        static Optional<NothingToShare> withoutAnActivePlan(ChildFacts facts) {
            return Chosen.anyActivePlan(facts)
                    ? Optional.empty()
                    : Optional.of(new NothingToShare("No healthcare plan in force is recorded."));
        }
    }
}
