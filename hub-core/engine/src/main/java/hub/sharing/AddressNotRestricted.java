package hub.sharing;

import hub.model.DataCategory;
import hub.product.ChildFacts;
import java.util.EnumSet;

/** Where a child whose address is restricted lives, gets on or gets off is not told, whatever else is. */
final class AddressNotRestricted implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        return facts.restricted()
                ? Finding.allowed(
                        "address-restricted",
                        "The child's address is restricted: address and pick-up point are kept back.",
                        EnumSet.complementOf(EnumSet.of(DataCategory.ADDRESS)))
                : Finding.allowed("address-not-restricted", "No source restricts the child's address.");
    }
}
