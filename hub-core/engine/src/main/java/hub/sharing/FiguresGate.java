package hub.sharing;

import hub.model.OrganisationId;
import hub.sharing.Agreement.Relationship;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides who gets figures that name no child: whoever has an agreement for them that is in force and not stopped, and nobody else. */
public final class FiguresGate {

    private final Agreements agreements;

    public FiguresGate(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The leave, if there is one now. */
    public Optional<GrantedFigures> ask(OrganisationId recipient, String product, Instant at) {
        return agreements
                .inForce(recipient, product, at)
                .filter(a -> a.relationship() == Relationship.NO_CHILD_IS_NAMED)
                .flatMap(a -> a.smallNumbers().map(scheme -> new GrantedFigures(a, product, scheme)));
    }

    /** Who has leave now. */
    public List<OrganisationId> recipients(String product, Instant at) {
        return agreements.recipients().stream()
                .filter(recipient -> ask(recipient, product, at).isPresent())
                .toList();
    }
}
