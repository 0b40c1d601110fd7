package hub.sharing;

import hub.connector.Fault;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.product.ChildFacts;
import java.time.Instant;
import java.time.LocalDate;

/**
 * May this recipient have this product about this child now?
 *
 * @param purpose what it is for, by code
 * @param at the moment it is asked for
 */
public record Question(
        OrganisationId recipient, String purpose, String product, ChildId subject, Scope scope, Instant at) {

    /** Facts about another child never answer it. */
    void mustBeAbout(ChildFacts facts) {
        if (!facts.child().equals(subject)) {
            throw Fault.defect("the gate was asked about " + subject + " with the facts of " + facts.child(), null);
        }
    }

    /** The day in London. */
    LocalDate day() {
        return Agreement.dayOf(at);
    }
}
