package hub.sharing;

import hub.product.ChildFacts;
import hub.product.Products;

/** There is something to make the product from. */
final class SomethingToShare implements Policy {

    private final Products products;

    SomethingToShare(Products products) {
        this.products = products;
    }

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        return products.named(question.product())
                .map(product -> product.nothingToShare(facts, question.scope(), question.day())
                        .map(nothing -> Finding.refused("nothing-to-share", nothing.reason()))
                        .orElse(Finding.allowed("something-to-share", "An active healthcare plan is recorded.")))
                .orElse(Finding.refused(
                        "no-such-product", "The hub makes no " + question.product() + " about a child."));
    }
}
