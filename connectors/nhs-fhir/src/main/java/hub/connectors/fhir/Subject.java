package hub.connectors.fhir;

import hub.model.ChildRef;
import hub.model.NhsNumber;

/**
 * The child that a resource is about.
 *
 * @param number by which resources of one child are brought together
 * @param child how the hub is told of the child
 */
record Subject(NhsNumber number, ChildRef child) {

    @Override
    public String toString() {
        return "Subject[…]";
    }
}
