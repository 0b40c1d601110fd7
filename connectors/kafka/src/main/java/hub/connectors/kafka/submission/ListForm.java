package hub.connectors.kafka.submission;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An array. */
record ListForm(Form item) implements Form {

    @Override
    public List<?> read(JsonNode json, Place at) {
        if (!json.isArray()) {
            throw at.refused("wrong-type", "is not a list: put it between [ and ]");
        }
        List<Object> items = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(item.read(json.get(i), at.item(i)));
        }
        return List.copyOf(items);
    }
}
