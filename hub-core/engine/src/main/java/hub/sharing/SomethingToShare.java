package hub.sharing;

import hub.product.ChildProduct;
import hub.product.Products;

/** There is something to make the product from. */
final class SomethingToShare implements Policy {

    private static final Finding NOT_MADE =
            Finding.refused("no-such-product", "The hub makes no product of this name about a child.");

    private final Products products;

    SomethingToShare(Products products) {
        this.products = products;
    }

    @Override
    public Finding find(Asked asked) {
        return products.named(asked.question().product())
                .map(product -> found(product, asked).turning(product.turns(asked.facts(), asked.day())))
                .orElse(NOT_MADE);
    }

    private static Finding found(ChildProduct product, Asked asked) {
        return product.nothingToShare(asked.facts(), asked.question().scope(), asked.day())
                .map(nothing -> Finding.refused("nothing-to-share", nothing.reason()))
                .orElseGet(() -> Finding.allowed("something-to-share", product.madeOf()));
    }
}
