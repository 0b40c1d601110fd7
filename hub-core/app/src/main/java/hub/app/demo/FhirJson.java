package hub.app.demo;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes FHIR's own shapes as JSON, as they come: nothing is kept. */
record FhirJson(JsonGenerator out) {

    static final String SNOMED = "http://snomed.info/sct";
    private static final String TOUCAN = "https://toucan.example/fhir/";

    void object(Runnable content) {
        out.writeStartObject();
        content.run();
        out.writeEndObject();
    }

    void object(String name, Runnable content) {
        out.writeName(name);
        object(content);
    }

    void array(String name, Runnable content) {
        out.writeName(name);
        out.writeStartArray();
        content.run();
        out.writeEndArray();
    }

    /** Leaves the element out where there is nothing to say. */
    void text(String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    /** An array of one plain string. */
    void texts(String name, String value) {
        array(name, () -> out.writeString(value));
    }

    void reference(String name, String to) {
        object(name, () -> text("reference", to));
    }

    /** A codeable concept with a text and, where there is one, a SNOMED CT code. */
    void concept(String name, @Nullable String snomed, String words) {
        object(name, () -> {
            if (snomed != null) {
                array("coding", () -> coding(SNOMED, snomed));
            }
            text("text", words);
        });
    }

    /** A codeable concept with a code alone. */
    void coded(String name, String system, String code) {
        object(name, () -> array("coding", () -> coding(system, code)));
    }

    void coding(String system, String code) {
        object(() -> {
            text("system", system);
            text("code", code);
        });
    }

    void planActivity(String code) {
        coded("code", TOUCAN + "CodeSystem/plan-activity", code);
    }

    /**
     * An extension of our own; left out where there is nothing to say.
     *
     * @param kind of value: {@code valueCode}, {@code valueString}, {@code valueDate}
     */
    void extension(String name, String kind, @Nullable String value) {
        if (value != null) {
            object(() -> {
                text("url", TOUCAN + "StructureDefinition/" + name);
                text(kind, value);
            });
        }
    }

    void flag(String name, boolean value) {
        object(() -> {
            text("url", TOUCAN + "StructureDefinition/" + name);
            out.writeBooleanProperty("valueBoolean", value);
        });
    }
}
