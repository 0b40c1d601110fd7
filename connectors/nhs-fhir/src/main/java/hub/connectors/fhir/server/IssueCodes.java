package hub.connectors.fhir.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** What an OperationOutcome says in the words of FHIR alone (issue-type): all else in it may quote what was sent. */
final class IssueCodes {

    private static final Set<String> KNOWN = Set.of(
            "invalid",
            "structure",
            "required",
            "value",
            "invariant",
            "security",
            "processing",
            "not-supported",
            "duplicate",
            "multiple-matches",
            "not-found",
            "deleted",
            "too-long",
            "code-invalid",
            "extension",
            "too-costly",
            "business-rule",
            "conflict",
            "incomplete",
            "informational");

    private static final ObjectMapper JSON = new ObjectMapper();

    private IssueCodes() {}

    /** {@code ": required, value"}; empty if there is none. */
    static String in(byte[] body) {
        Set<String> codes = new TreeSet<>();
        try {
            for (JsonNode issue : JSON.readTree(body).path("issue")) {
                codes.add(issue.path("code").asText());
            }
        } catch (IOException e) {
            // No OperationOutcome: the status says all there is.
        }
        codes.retainAll(KNOWN);
        return codes.isEmpty() ? "" : ": " + String.join(", ", codes);
    }
}
