package hub.pseudonym;

import hub.model.OrganisationId;

/**
 * For whom a token is made, and for what. Tokens for two audiences do not join.
 *
 * @param purpose the purpose's code, as in the agreement
 */
public record Audience(String purpose, OrganisationId recipient) {

    /** {@code recipient.purpose}, of letters, digits and hyphens but for the dot. */
    @Override
    public String toString() {
        return recipient + "." + purpose;
    }
}
