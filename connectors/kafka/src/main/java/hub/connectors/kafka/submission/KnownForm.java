package hub.connectors.kafka.submission;

import hub.model.Known;
import tools.jackson.databind.JsonNode;

/** A value, {@code {"known": "none"}} or {@code {"known": "withheld"}}; what is not recorded is left out, or null. */
record KnownForm(Form inner) implements Form {

    private static final String STATE = "known";

    @Override
    public Object left(Place at) {
        return Known.notRecorded();
    }

    @Override
    public Object read(JsonNode json, Place at) {
        if (json.isNull()) {
            return Known.notRecorded();
        }
        return json.isObject() && json.has(STATE) ? state(json, at) : Known.of(inner.read(json, at));
    }

    private static Known<?> state(JsonNode json, Place at) {
        String said = json.size() == 1 ? json.get(STATE).asString("") : "";
        return switch (said) {
            case "none" -> Known.noneKnown();
            case "withheld" -> Known.withheld();
            default ->
                throw at.refused(
                        "bad-value",
                        "is neither a value nor {\"known\": \"none\"} nor {\"known\": \"withheld\"}: mend it");
        };
    }
}
