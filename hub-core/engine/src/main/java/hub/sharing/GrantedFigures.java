package hub.sharing;

import hub.audit.Grounds;
import hub.count.Scheme;
import hub.model.OrganisationId;
import java.util.List;

/** Leave to show a recipient figures that name no child, by a scheme for small numbers. Only this package can make one. */
public final class GrantedFigures {

    private final Agreement agreement;
    private final String product;
    private final Scheme scheme;

    GrantedFigures(Agreement agreement, String product, Scheme scheme) {
        this.agreement = agreement;
        this.product = product;
        this.scheme = scheme;
    }

    public OrganisationId recipient() {
        return agreement.recipient();
    }

    public String product() {
        return product;
    }

    public Scheme scheme() {
        return scheme;
    }

    /** What it rests on, for the audit. @param contentHash SHA-256 of what is shown, in hex */
    public Grounds grounds(String contentHash) {
        return new Grounds(
                agreement.purpose(),
                List.of("agreement-in-force", "agreement-not-stopped", "no-child-is-named"),
                "",
                agreement.id() + "@" + agreement.version(),
                List.of(),
                List.of(),
                contentHash);
    }
}
