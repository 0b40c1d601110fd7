package hub.sharing;

import hub.audit.Grounds;
import hub.model.OrganisationId;
import hub.sharing.Agreement.Form;
import java.util.List;

/** Leave to gather for a recipient the rows that are granted to it one by one. Only this package can make one. */
public final class GrantedRows {

    private final Agreement agreement;
    private final String product;

    GrantedRows(Agreement agreement, String product) {
        this.agreement = agreement;
        this.product = product;
    }

    public OrganisationId recipient() {
        return agreement.recipient();
    }

    public String product() {
        return product;
    }

    /** The purpose's code. */
    public String purpose() {
        return agreement.purpose();
    }

    public Form form() {
        return agreement.form();
    }

    /** What it rests on, for the audit. @param contentHash SHA-256 of what is shown, in hex */
    public Grounds grounds(String contentHash) {
        return new Grounds(
                agreement.purpose(),
                List.of("agreement-in-force", "agreement-not-stopped", "in-the-cohort"),
                "",
                agreement.id() + "@" + agreement.version(),
                List.of(),
                List.of(),
                contentHash);
    }
}
