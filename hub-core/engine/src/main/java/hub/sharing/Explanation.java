package hub.sharing;

import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;
import java.util.List;

/**
 * Why a recipient may or may not have a product about a child, for every scope that comes into question. Holds nothing about the child.
 *
 * @param answers empty if the recipient has nothing to do with the child
 */
public record Explanation(OrganisationId recipient, String product, ChildId child, List<Answer> answers) {

    /**
     * The answer for one scope.
     *
     * @param findings what each policy finds, in the order they are asked
     */
    public record Answer(Scope scope, Decision decision, List<Finding> findings) {}
}
