package hub.sharing;

import hub.model.OrganisationId;
import hub.sharing.Agreement.Relationship;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides who gets a refresh of rows about children at all: whoever has an agreement for it that is in force and not stopped. Which rows
 * are in it is decided child by child, by the {@link Gate}.
 */
public final class RowsGate {

    private final Agreements agreements;

    public RowsGate(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The leave, if there is one now. */
    public Optional<GrantedRows> ask(OrganisationId recipient, String product, Instant at) {
        return agreements
                .inForce(recipient, product, at)
                .filter(a -> a.relationship() == Relationship.IN_THE_COHORT)
                .map(a -> new GrantedRows(a, product));
    }

    /** Who has leave now. */
    public List<OrganisationId> recipients(String product, Instant at) {
        return agreements.recipients().stream()
                .filter(recipient -> ask(recipient, product, at).isPresent())
                .toList();
    }
}
