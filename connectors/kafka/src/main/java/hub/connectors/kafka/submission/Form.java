package hub.connectors.kafka.submission;

import tools.jackson.databind.JsonNode;

/** How one Java type stands in JSON. */
@FunctionalInterface
interface Form {

    /** @throws Refusal if it is not one */
    Object read(JsonNode json, Place at);

    /** What a component of this type is when nothing is said of it. */
    default Object left(Place at) {
        throw at.refused("missing", "is missing: have it sent again with it");
    }
}
