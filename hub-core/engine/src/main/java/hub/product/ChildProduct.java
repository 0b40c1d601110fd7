package hub.product;

import hub.model.DataCategory;
import hub.model.Product;
import hub.model.Scope;
import hub.product.Derivation.Derived;
import hub.product.Derivation.NothingToShare;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** One product about a child, and how it is derived. */
public interface ChildProduct {

    /** The product's name in agreements and tables. */
    String name();

    /** Whether there is one for each journey of the child, or one that is tied to nothing. */
    boolean perJourney();

    /** Whether it waits for its recipient's next refresh, which gathers it with those of others; or else goes by itself, at once. */
    default boolean byRefresh() {
        return false;
    }

    /** What there is to make it from, as a sentence. */
    default String madeOf() {
        return "A healthcare plan in force is recorded.";
    }

    /** The first day after one from which it may be another, although no record changes; empty if there is none. */
    default Optional<LocalDate> turn(ChildFacts facts, LocalDate on) {
        return Optional.empty();
    }

    /** Why none could be made for anyone, however much were granted; empty if one could. */
    Optional<NothingToShare> nothingToShare(ChildFacts facts, Scope scope, LocalDate on);

    /**
     * The product for one scope.
     *
     * @param granted the data categories it may hold; a text that tells what it must never tell is withheld even so
     * @param on the day, in London
     */
    Derivation derive(ChildFacts facts, Scope scope, Set<DataCategory> granted, LocalDate on);

    /** Whether a text of the product has a number in it that names somebody else. */
    default boolean mentionsStranger(ChildFacts facts, Scope scope, Set<DataCategory> granted, LocalDate on) {
        return derive(facts, scope, granted, on) instanceof Derived derived
                && NamingNumbers.in(Texts.in(written(derived.product())).toList()).any().stream()
                        .anyMatch(facts.strangers()::contains);
    }

    /** The product with no more in it than what somebody wrote, and so may have a number copied into it. */
    default Product written(Product product) {
        return product;
    }
}
