package hub.store;

import hub.model.Known;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The four states of a component: its value, none known, withheld; what is not recorded is left out. */
record KnownCodec(Codec element) implements Codec {

    private static final String STATE = "known";
    private static final String NONE = "none";
    private static final String WITHHELD = "withheld";

    @Override
    public boolean leavesOut(Object value) {
        return ((Known<?>) value).state() == Known.State.NOT_RECORDED;
    }

    @Override
    public void write(Object value, JsonGenerator json) {
        Known<?> known = (Known<?>) value;
        switch (known.state()) {
            case PRESENT -> element.write(((Known.Present<?>) known).get(), json);
            case NONE_KNOWN -> state(NONE, json);
            case WITHHELD -> state(WITHHELD, json);
            case NOT_RECORDED -> throw new IllegalStateException("what is not recorded is left out");
        }
    }

    private static void state(String state, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(STATE, state);
        json.writeEndObject();
    }

    @Override
    public Object read(JsonNode json) {
        if (!json.isObject() || !json.has(STATE)) {
            return Known.of(element.read(json));
        }
        return switch (json.get(STATE).stringValue()) {
            case NONE -> Known.noneKnown();
            case WITHHELD -> Known.withheld();
            default -> throw new IllegalArgumentException("no such state");
        };
    }
}
