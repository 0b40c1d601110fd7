package hub.sharing;

import hub.product.Products;

/**
 * What the gate decides by: the agreements, whose consent counts for what, and the products there are.
 *
 * @param agreements those in the files now, whichever they are when the gate is asked
 */
public record Rules(Agreements agreements, ConsentTable consents, Products products) {

    Gate gate() {
        return new Gate(agreements.current(), agreements.stops(), consents, products);
    }
}
