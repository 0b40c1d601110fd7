package hub.product;

import java.util.List;
import java.util.Optional;

/** The products that are made about children. */
public final class Products {

    private final List<ChildProduct> all;

    private Products(List<ChildProduct> all) {
        this.all = all;
    }

    /** Every one there is. */
    public static Products of(Precedence precedence) {
        return new Products(List.of(new TransportPlans(precedence), new HealthcarePlans(precedence)));
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
