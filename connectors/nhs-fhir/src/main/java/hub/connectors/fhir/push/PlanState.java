package hub.connectors.fhir.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connectors.fhir.code.Systems;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a plan of ours is in its life. A later version follows an earlier one, and a plan that is revoked follows the same version when
 * it was not.
 *
 * @param system under which the hub numbers its plans
 * @param number of the plan
 * @param version 0 if it has none
 */
record PlanState(String system, String number, long version, boolean revoked) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<PlanState> LIFE =
            Comparator.comparingLong(PlanState::version).thenComparing(PlanState::revoked);

    /** Of a plan that the hub made, which has one identifier. */
    static PlanState of(ObjectNode ours) {
        JsonNode identifier = ours.path("identifier").path(0);
        return of(
                ours,
                identifier.path("system").asText(),
                identifier.path("value").asText());
    }

    /** What a server's plan is under the same number; empty if it is another plan, or none. */
    Optional<PlanState> sameIn(JsonNode plan) {
        boolean same = plan.path("resourceType").asText().equals("CarePlan");
        for (JsonNode identifier : plan.path("identifier")) {
            if (same
                    && identifier.path("system").asText().equals(system)
                    && identifier.path("value").asText().equals(number)) {
                return Optional.of(of(plan, system, number));
            }
        }
        return Optional.empty();
    }

    private static PlanState of(JsonNode plan, String system, String number) {
        long version = 0;
        for (JsonNode extension : plan.path("extension")) {
            if (extension.path("url").asText().equals(Systems.PLAN_VERSION)) {
                version = extension.path("valuePositiveInt").asLong();
            }
        }
        return new PlanState(
                system, number, version, plan.path("status").asText().equals("revoked"));
    }

    boolean isBefore(PlanState other) {
        return LIFE.compare(this, other) < 0;
    }

    /** Reads one resource; empty if it is none. */
    static Optional<ObjectNode> resource(byte[] bytes) {
        try {
            return JSON.readTree(bytes) instanceof ObjectNode resource ? Optional.of(resource) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
