package hub.connectors.fhir.push;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plan of ours as a server holds it.
 *
 * @param id the server's own
 * @param versionId the server's own, of what it holds now
 */
record HeldPlan(String id, String versionId, PlanState state) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** Empty if it is not the plan that is meant, or the server does not name it as FHIR does. */
    static Optional<HeldPlan> of(JsonNode plan, PlanState meant) {
        String id = plan.path("id").asText();
        String versionId = plan.path("meta").path("versionId").asText();
        return ID.matcher(id).matches() && ID.matcher(versionId).matches()
                ? meant.sameIn(plan).map(state -> new HeldPlan(id, versionId, state))
                : Optional.empty();
    }

    /** {@code CarePlan/17}. */
    String reference() {
        return "CarePlan/" + id;
    }

    /** {@code CarePlan/17/_history/2}: the receipt. */
    String version() {
        return reference() + "/_history/" + versionId;
    }
}
