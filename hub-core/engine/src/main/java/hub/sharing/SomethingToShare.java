package hub.sharing;

import hub.product.ChildProduct;
import hub.product.Products;
import java.util.Map;
import java.util.stream.Collectors;

/** There is something to make the product from. */
final class SomethingToShare implements Policy {

    private static final Finding NOT_MADE =
            Finding.refused("no-such-product", "The hub makes no product of this name about a child.");

    private final Products products;
    private final Map<String, Finding> something;

    SomethingToShare(Agreement agreement, Products products) {
        this.products = products;
        this.something = agreement.products().stream()
                .flatMap(name -> products.named(name).stream())
                .collect(Collectors.toUnmodifiableMap(
                        ChildProduct::name, product -> Finding.allowed("something-to-share", product.madeOf())));
    }

    @Override
    public Finding find(Asked asked) {
        return products.named(asked.question().product())
                .map(product -> found(product, asked))
                .orElse(NOT_MADE);
    }

    private Finding found(ChildProduct product, Asked asked) {
        Finding found = product.nothingToShare(asked.facts(), asked.question().scope(), asked.day())
                .map(nothing -> Finding.refused("nothing-to-share", nothing.reason()))
                .orElseGet(() -> something.get(product.name()));
        return product.turn(asked.facts(), asked.day()).map(found::turning).orElse(found);
    }
}
