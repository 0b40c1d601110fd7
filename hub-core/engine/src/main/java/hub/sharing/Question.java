package hub.sharing;

import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;
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

    /** The day in London. */
    LocalDate day() {
        return Agreement.dayOf(at);
    }
}
