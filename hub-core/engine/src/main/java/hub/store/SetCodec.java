package hub.store;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A set of values that have a form as text, in the alphabetical order of that form: a set has no order of its own. */
final class SetCodec implements Codec {

    private final Codecs.TextCodec element;

    SetCodec(Codec element) {
        if (!(element instanceof Codecs.TextCodec text)) {
            throw new IllegalArgumentException("no canonical order for a set of these");
        }
        this.element = text;
    }

    @Override
    public void write(Object value, JsonGenerator json) {
        json.writeStartArray();
        ((Set<?>) value)
                .stream().map(item -> element.toText().apply(item)).sorted().forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public Object read(JsonNode json) {
        Set<Object> items = new LinkedHashSet<>();
        json.values().forEach(item -> items.add(element.read(item)));
        return items;
    }
}
