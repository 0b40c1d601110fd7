package hub.product;

import hub.model.DataCategory;
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
                && NamingNumbers.in(Texts.in(derived.product()).toList()).any().stream()
                        .anyMatch(facts.strangers()::contains);
    }
}
