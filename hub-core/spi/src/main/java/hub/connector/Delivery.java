package hub.connector;

import hub.model.OrganisationId;
import hub.model.Product;
import hub.model.Scope;
import java.time.Instant;

/**
 * One version of one product for one (recipient, subject, scope), holding only what was granted.
 *
 * @param key the idempotency key: the recipient may see it twice and must take it once; letters, digits and hyphens, nothing personal
 * @param lane names the (recipient, product, subject, scope) for ever: a later version on the same lane replaces an earlier one
 * @param version 1 for the first on its lane
 * @param content what was granted
 * @param canonical the content in canonical JSON (UTF-8), over which {@code contentHash} is the SHA-256 in hex
 * @param checkedOn when the gate was last asked, right before this was handed out
 */
public record Delivery(
        String key,
        String lane,
        long version,
        OrganisationId recipient,
        Scope scope,
        Product content,
        byte[] canonical,
        String contentHash,
        Instant checkedOn) {}
