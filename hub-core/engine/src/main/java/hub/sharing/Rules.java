package hub.sharing;

import hub.product.TransportPlans;

/**
 * What the gate decides by: the agreements, whose consent counts for what, and what products are made of.
 *
 * @param agreements those in the files now, whichever they are when the gate is asked
 */
public record Rules(Agreements agreements, ConsentTable consents, TransportPlans plans) {

    Gate gate() {
        return new Gate(agreements.current(), agreements.stops(), consents, plans);
    }
}
