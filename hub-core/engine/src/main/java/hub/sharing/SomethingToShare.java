package hub.sharing;

import hub.product.Products;

/** There is something to make the product from. */
final class SomethingToShare implements Policy {

    private static final Finding SOMETHING =
            Finding.allowed("something-to-share", "A healthcare plan in force is recorded.");

    private static final Finding NOT_MADE =
            Finding.refused("no-such-product", "The hub makes no product of this name about a child.");

    private final Products products;

    SomethingToShare(Products products) {
        this.products = products;
    }

    @Override
    public Finding find(Asked asked) {
        return products.named(asked.question().product())
                .map(product -> product.nothingToShare(
                                asked.facts(), asked.question().scope(), asked.day())
                        .map(nothing -> Finding.refused("nothing-to-share", nothing.reason()))
                        .orElse(SOMETHING))
                .orElse(NOT_MADE);
    }
}
