package hub.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes and reads one Java type in canonical JSON. */
interface Codec {

    void write(Object value, JsonGenerator json);

    Object read(JsonNode json);

    /** Whether a component with this value has nothing to write. */
    default boolean leavesOut(Object value) {
        return false;
    }
}
