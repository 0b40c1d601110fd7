package hub.connector;

import hub.model.OrganisationId;
import hub.model.Scope;
import java.time.Instant;

/**
 * The notice that a delivered product must no longer be used.
 *
 * @param key the idempotency key of the notice itself
 * @param lane the lane whose every version is recalled
 * @param upToVersion the newest version that the recipient may hold
 * @param product the product's name
 * @param reason a sentence in plain English that tells nothing about the child
 */
public record Recall(
        String key,
        String lane,
        long upToVersion,
        OrganisationId recipient,
        Scope scope,
        String product,
        String reason,
        Instant recalledAt) {}
