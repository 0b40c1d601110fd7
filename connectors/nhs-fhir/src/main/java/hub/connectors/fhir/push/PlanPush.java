package hub.connectors.fhir.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Fault;
import hub.connectors.fhir.server.FhirServer;
import hub.connectors.fhir.server.FhirServer.Outcome;
import hub.connectors.fhir.server.FhirServer.Written;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Puts one plan at a FHIR server: looks for it by our number, makes it if it is not there, and replaces what is older, of the version that
 * was looked at. An older plan never replaces a newer one, and what the server says it did is believed when it shows the plan.
 */
final class PlanPush {

    private static final int TRIES = 3;

    private final FhirServer server;
    private final ObjectNode plan;
    private final PlanState state;
    private final PlanSearch search;

    private PlanPush(FhirServer server, ObjectNode plan) {
        this.server = server;
        this.plan = plan;
        this.state = PlanState.of(plan);
        this.search = new PlanSearch(server, state);
    }

    /**
     * Puts it there, or takes what was there back if it is revoked. Again, it changes nothing.
     *
     * @return the server's own name of what it holds now; empty if it holds nothing
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if it holds a newer one, or several; and as the server's
     */
    static String put(FhirServer server, byte[] bytes) {
        ObjectNode plan = PlanState.resource(bytes)
                .orElseThrow(() -> Fault.defect("a route brought no plan to the FHIR server", null));
        return new PlanPush(server, plan).put();
    }

    private String put() {
        for (int tries = 0; tries < TRIES; tries++) {
            List<HeldPlan> held = search.found();
            Optional<String> done = held.isEmpty() ? absent() : present(held);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new Fault(
                Fault.Kind.UNAVAILABLE,
                "the plan changes at the FHIR server whenever it is to be written: it is tried again later");
    }

    /** @return empty to look again */
    private Optional<String> absent() {
        if (state.revoked()) {
            return Optional.of("");
        }
        Written written = server.create("CarePlan", bytes(plan), search.condition());
        return written.outcome() == Outcome.CREATED
                ? Optional.of(shown(written, written.location()).version())
                : Optional.empty();
    }

    /** @return empty to look again */
    private Optional<String> present(List<HeldPlan> held) {
        if (held.size() > 1 && !state.revoked()) {
            throw Fault.rejected("the FHIR server holds " + held.size()
                    + " plans under the one number of this plan: have whoever runs it keep one of them");
        }
        Optional<String> last = Optional.empty();
        for (HeldPlan one : held) {
            last = replaced(one);
            if (last.isEmpty()) {
                return last;
            }
        }
        return last;
    }

    private Optional<String> replaced(HeldPlan held) {
        if (state.isBefore(held.state())) {
            throw Fault.rejected("the FHIR server holds a newer version of this plan than version " + state.version()
                    + ": it was left as it is");
        }
        if (!held.state().isBefore(state)) {
            return Optional.of(held.version());
        }
        ObjectNode named = plan.deepCopy().put("id", held.id());
        Written written = server.update(held.reference(), bytes(named), held.versionId());
        return switch (written.outcome()) {
            case TAKEN, CREATED -> Optional.of(shown(written, held.reference()).version());
            case GONE -> state.revoked() ? Optional.of("") : Optional.empty();
            case CHANGED -> Optional.empty();
        };
    }

    /** What the server holds now, as it shows it; asked for if it did not show it at once. */
    private HeldPlan shown(Written written, String location) {
        Optional<ObjectNode> body = PlanState.resource(written.body())
                .filter(said -> !said.path("resourceType").asText().equals("OperationOutcome"));
        return body.or(() -> server.get(location.replaceFirst("/_history/.*", ""))
                        .flatMap(answer -> PlanState.resource(answer.body())))
                .flatMap(resource -> HeldPlan.of(resource, state))
                .filter(held -> held.state().equals(state))
                .orElseThrow(() -> PlanSearch.lies("says that it took the plan, and shows another"));
    }

    private static byte[] bytes(ObjectNode resource) {
        return resource.toString().getBytes(StandardCharsets.UTF_8);
    }
}
