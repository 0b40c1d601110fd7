package hub.pseudonym;

import hub.connector.Fault;
import hub.model.Identifier;
import java.util.List;

/**
 * Makes tokens. The one place that knows the keys: {@link HmacPseudonyms}, or an outside service that keeps them from the hub as well.
 */
public interface Pseudonyms {

    /**
     * A token for each number, in the order of the numbers. The same number has the same token for the same audience, always.
     *
     * @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} if the holder of the keys does not answer
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it has no key for the audience
     */
    List<String> tokens(Audience audience, List<? extends Identifier> numbers);
}
