package hub.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The products that are made about children. */
public final class Products {

    private final List<ChildProduct> all;

    private Products(List<ChildProduct> all) {
        this.all = all;
    }

    /** Every one there is. @param more those that are made elsewhere */
    public static Products of(Precedence precedence, ChildProduct... more) {
        return new Products(Stream.concat(
                        Stream.of(new TransportPlans(precedence), new HealthcarePlans(precedence)), Stream.of(more))
                .toList());
    }

    /** Whether a product of that name waits for its recipient's next refresh. */
    public boolean byRefresh(String name) {
        return named(name).filter(ChildProduct::byRefresh).isPresent();
    }

    /** The product of that name; empty if the hub makes none of a child. */
    public Optional<ChildProduct> named(String name) {
        for (ChildProduct product : all) {
            if (product.name().equals(name)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }
}
