package hub.product;

import hub.model.Product;

/** What came of deriving a product. */
public sealed interface Derivation {

    /** The product, holding nothing that was not granted. */
    record Derived(Product product) implements Derivation {}

    /**
     * There is nothing that may be shared, whoever asks.
     *
     * @param reason a sentence in plain English, with nothing personal in it
     */
    record NothingToShare(String reason) implements Derivation {}
}
