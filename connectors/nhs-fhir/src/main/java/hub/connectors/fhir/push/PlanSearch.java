package hub.connectors.fhir.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Fault;
import hub.connectors.fhir.server.FhirServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a plan by our number. The number tells nothing of the child, so it may stand in an address. */
record PlanSearch(FhirServer server, PlanState meant) {

    /** One is usual; a server whose pages have no end is not walked through. */
    private static final int MOST_PAGES = 20;

    /** What finds the plan, and nothing else. */
    String condition() {
        return "identifier=" + URLEncoder.encode(meant.system() + "|" + meant.number(), StandardCharsets.UTF_8);
    }

    /** Every one that the server holds: one, unless somebody copied it. @throws Fault if it finds anything else */
    List<HeldPlan> found() {
        List<HeldPlan> held = new ArrayList<>();
        Optional<String> next = Optional.of("CarePlan?" + condition());
        for (int pages = 0; next.isPresent(); pages++) {
            if (pages == MOST_PAGES) {
                throw lies("finds no end of plans under one number");
            }
            ObjectNode page = page(next.get());
            page.path("entry").forEach(entry -> held(entry).ifPresent(held::add));
            next = next(page);
        }
        return held;
    }

    private ObjectNode page(String question) {
        return server.get(question)
                .map(answer -> PlanState.resource(answer.body())
                        .filter(page -> page.path("resourceType").asText().equals("Bundle"))
                        .orElseThrow(() -> lies("answers a search with no Bundle")))
                .orElseThrow(() -> Fault.configuration(
                        "the FHIR server knows no CarePlan: is its base address that of a FHIR R4 server?"));
    }

    private Optional<HeldPlan> held(JsonNode entry) {
        if (entry.path("search").path("mode").asText().equals("outcome")) {
            return Optional.empty();
        }
        Optional<HeldPlan> held = HeldPlan.of(entry.path("resource"), meant);
        if (held.isEmpty()) {
            throw lies("finds another plan than was asked for, or names no version of it");
        }
        return held;
    }

    private static Optional<String> next(ObjectNode page) {
        for (JsonNode link : page.path("link")) {
            if (link.path("relation").asText().equals("next")) {
                return Optional.of(link.path("url").asText());
            }
        }
        return Optional.empty();
    }

    static Fault lies(String what) {
        return new Fault(
                Fault.Kind.UNAVAILABLE, "the FHIR server " + what + ": tell whoever runs it; it is tried again later");
    }
}
