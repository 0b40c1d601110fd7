package hub.app.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * What a plan says about one condition ({@code conditions.yaml}).
 *
 * @param share of 100 plans: chiefly about it, if it has an emergency; with it beside others, if not
 * @param emergency what its emergency is called; null for a condition that is met beside others
 * @param allergens whether the child's allergens belong to it
 * @param seat the seat it asks for, if any
 */
record ConditionTemplate(
        String id,
        String name,
        @Nullable String snomed,
        int share,
        @Nullable String emergency,
        boolean allergens,
        List<String> signs,
        List<String> triggers,
        List<String> steps,
        @Nullable String call999,
        List<String> doNot,
        List<Task> care,
        List<String> equipment,
        List<Drug> medicines,
        @Nullable String seat,
        String training,
        String clinic) {

    ConditionTemplate {
        signs = orEmpty(signs);
        triggers = orEmpty(triggers);
        steps = orEmpty(steps);
        doNot = orEmpty(doNot);
        care = orEmpty(care);
        equipment = orEmpty(equipment);
        medicines = orEmpty(medicines);
    }

    /** A task of daily care and the level of training it asks for. */
    record Task(String what, String level) {}

    /** The dose for children under an age, in years. */
    record Dose(int underAge, String dose) {}

    /** A medicine as the plan lists it; a rescue medicine has an expiry date on its box. */
    record Drug(
            String name,
            List<Dose> doses,
            String method,
            String when,
            @Nullable String sideEffects,
            @Nullable String contraIndications,
            String givenBy,
            boolean rescue,
            @Nullable String keptWhere) {

        String doseAt(int age) {
            return doses.stream().filter(d -> age < d.underAge).findFirst().orElseThrow().dose;
        }
    }

    static List<ConditionTemplate> load() {
        return Words.yaml("conditions.yaml", new TypeReference<>() {});
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
