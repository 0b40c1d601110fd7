package hub.app.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The phrases the council's files choose from ({@code words.yaml}). */
record Words(
        List<String> communication,
        List<String> standardSeats,
        List<String> schoolHandover,
        List<String> planHandover,
        List<String> learningSupport,
        List<String> trips,
        List<String> responsible,
        List<String> hours,
        List<String> otherLanguages,
        List<String> ethnicities,
        List<String> needs,
        List<String> specialSchools,
        List<String> mainstreamSchools,
        List<String> vehicles,
        List<Allergen> allergens,
        List<Allergen> milderAllergies) {

    /** What somebody reacts to. */
    record Allergen(String substance, @Nullable String snomed, String reaction, String severity) {}

    static Words load() {
        return yaml("words.yaml", new TypeReference<>() {});
    }

    /** Reads a resource of the demo council. */
    static <T> T yaml(String file, TypeReference<T> type) {
        var resource = Objects.requireNonNull(Words.class.getResourceAsStream("/demo/" + file), file);
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // a flag left out is false
                .build();
        return yaml.readValue(resource, type);
    }
}
