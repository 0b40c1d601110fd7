package hub.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A list, in its own order. */
record ListCodec(Codec element) implements Codec {

    @Override
    public void write(Object value, JsonGenerator json) {
        json.writeStartArray();
        for (Object item : (List<?>) value) {
            element.write(item, json);
        }
        json.writeEndArray();
    }

    @Override
    public Object read(JsonNode json) {
        List<Object> items = new ArrayList<>(json.size());
        for (JsonNode item : json.values()) {
            items.add(element.read(item));
        }
        return items;
    }
}
