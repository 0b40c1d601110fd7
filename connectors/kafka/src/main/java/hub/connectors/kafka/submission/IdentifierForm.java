package hub.connectors.kafka.submission;

import hub.model.Identifier;
import hub.model.NhsNumber;
import hub.model.Upn;
import tools.jackson.databind.JsonNode;

/** {@code {"system": "nhs-number", "value": "…"}}. */
final class IdentifierForm implements Form {

    private static final TextForm TEXT = new TextForm("a text", text -> text);

    @Override
    public Object read(JsonNode json, Place at) {
        String system = part(json, "system", at);
        String value = part(json, "value", at);
        try {
            return Identifier.of(system, value);
        } catch (IllegalArgumentException e) {
            throw at.refused(
                    reason(system), "is not a number that this system can have issued: check it where it came from");
        }
    }

    private static String reason(String system) {
        return switch (system) {
            case NhsNumber.SYSTEM -> "bad-nhs-number";
            case Upn.SYSTEM -> "bad-upn";
            default -> "bad-number";
        };
    }

    private static String part(JsonNode json, String name, Place at) {
        JsonNode part = json.get(name);
        return (String) (part == null ? TEXT.left(at.member(name)) : TEXT.read(part, at.member(name)));
    }
}
