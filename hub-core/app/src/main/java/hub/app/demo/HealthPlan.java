package hub.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the NHS knows of a child: the plan's own content follows from its conditions.
 *
 * @param status FHIR's word
 * @param conditions the one the plan is chiefly about first
 * @param allergies how the child's allergies are recorded
 * @param consent what the family decided about sharing it with the provider who treats the child; null of a plan that names none
 */
record HealthPlan(
        DemoChild child,
        String status,
        LocalDate madeOn,
        LocalDate reviewBy,
        List<ConditionTemplate> conditions,
        Allergies allergies,
        @Nullable ProviderConsent consent) {

    /** Allergies, or why none are listed. */
    record Allergies(State state, List<Words.Allergen> known) {
        enum State {
            LISTED,
            NONE_KNOWN,
            NO_DRUG_ALLERGY_KNOWN,
            NOT_RECORDED
        }
    }

    Stream<String> signs() {
        return labelled(ConditionTemplate::signs);
    }

    Stream<String> steps() {
        return labelled(ConditionTemplate::steps);
    }

    String call999() {
        return conditions.stream().flatMap(c -> Stream.ofNullable(c.call999())).collect(Collectors.joining(" "));
    }

    <T> Stream<T> all(Function<ConditionTemplate, List<T>> part) {
        return conditions.stream().flatMap(c -> part.apply(c).stream()).distinct();
    }

    /** Where a plan has two emergencies, each line says which it is about. */
    private Stream<String> labelled(Function<ConditionTemplate, List<String>> part) {
        boolean one = conditions.stream().filter(c -> c.emergency() != null).count() < 2;
        return conditions.stream()
                .flatMap(c -> part.apply(c).stream().map(line -> one ? line : c.emergency() + ": " + line));
    }
}
