package hub.testkit.farside;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Why a FHIR server does not do what it was asked. */
final class FhirRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    FhirRefusal(int status, String words) {
        super(words);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The OperationOutcome that says so. */
    ObjectNode outcome() {
        ObjectNode outcome = JsonMapper.shared().createObjectNode().put("resourceType", "OperationOutcome");
        outcome.putArray("issue")
                .addObject()
                .put("severity", "error")
                .put("code", "processing")
                .put("diagnostics", getMessage());
        return outcome;
    }
}
