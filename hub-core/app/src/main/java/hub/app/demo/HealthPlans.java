package hub.app.demo;

import hub.app.demo.HealthPlan.Allergies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which child has which plan. */
final class HealthPlans {

    private static final LocalDate FIRST_MADE = LocalDate.of(2025, 11, 24);
    private static final LocalDate LAST_MADE = LocalDate.of(2026, 11, 13);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 7, 18);
    private static final int SECOND_EMERGENCY = 14;

    private final Northshire council;
    private final List<ConditionTemplate> emergencies;
    private final List<ConditionTemplate> others;

    HealthPlans(Northshire council) {
        List<ConditionTemplate> all = ConditionTemplate.load();
        this.council = council;
        this.emergencies = all.stream().filter(c -> c.emergency() != null).toList();
        this.others = all.stream().filter(c -> c.emergency() == null).toList();
    }

    Stream<HealthPlan> all() {
        return council.children().flatMap(child -> of(child).stream());
    }

    Optional<HealthPlan> of(DemoChild child) {
        PlanStory story = PlanStory.of(council, child);
        return story.status().map(status -> {
            Chance chance = council.chance("plan-dates", child.index());
            boolean over = story == PlanStory.COMPLETED || story == PlanStory.REVOKED;
            LocalDate made = over ? chance.day(LAST_YEAR.minusYears(1), LAST_YEAR) : chance.day(FIRST_MADE, LAST_MADE);
            return plan(child, status, made, null);
        });
    }

    /** One in use, of a child whom a provider treats. */
    HealthPlan treated(DemoChild child, ProviderConsent consent) {
        LocalDate made = council.chance("plan-dates", child.index()).day(FIRST_MADE, LAST_MADE);
        return plan(child, "active", made, consent);
    }

    private HealthPlan plan(DemoChild child, String status, LocalDate made, @Nullable ProviderConsent consent) {
        List<ConditionTemplate> conditions = conditions(child);
        return new HealthPlan(
                child, status, made, made.plusYears(1), conditions, allergies(child, conditions), consent);
    }

    /** The seat that a condition asks for, or an ordinary one. */
    String seat(DemoChild child) {
        return conditions(child).stream()
                .flatMap(c -> Stream.ofNullable(c.seat()))
                .findFirst()
                .orElseGet(() -> council.chance("seat", child.index())
                        .pick(council.words().standardSeats()));
    }

    private List<ConditionTemplate> conditions(DemoChild child) {
        Chance chance = council.chance("conditions", child.index());
        List<ConditionTemplate> conditions = new ArrayList<>();
        conditions.add(emergency(chance));
        if (chance.percent(SECOND_EMERGENCY)) {
            ConditionTemplate second = emergency(chance);
            if (goTogether(conditions.get(0), second)) {
                conditions.add(second);
            }
        }
        others.stream().filter(c -> chance.percent(c.share())).forEach(conditions::add);
        return conditions;
    }

    /** No clinician gives a heart medicine of that kind to a child with asthma; and nobody has a condition twice. */
    private static boolean goTogether(ConditionTemplate one, ConditionTemplate other) {
        return !one.equals(other) && !one.id().equals("long-qt") && !other.id().equals("long-qt");
    }

    private ConditionTemplate emergency(Chance chance) {
        int lot = chance.below(
                emergencies.stream().mapToInt(ConditionTemplate::share).sum());
        for (ConditionTemplate condition : emergencies) {
            lot -= condition.share();
            if (lot < 0) {
                return condition;
            }
        }
        throw new IllegalStateException("the shares do not add up"); // the lot is below their sum
    }

    private Allergies allergies(DemoChild child, List<ConditionTemplate> conditions) {
        Chance chance = council.chance("allergies", child.index());
        int lot = chance.below(100);
        if (conditions.stream().anyMatch(ConditionTemplate::allergens)) {
            List<Words.Allergen> severe = Stream.generate(
                            () -> chance.pick(council.words().allergens()))
                    .distinct()
                    .limit(lot < 60 ? 1 : 2)
                    .toList();
            return new Allergies(Allergies.State.LISTED, severe);
        }
        if (lot < 14) {
            return new Allergies(
                    Allergies.State.LISTED, List.of(chance.pick(council.words().milderAllergies())));
        }
        return new Allergies(
                lot < 70
                        ? Allergies.State.NONE_KNOWN
                        : lot < 74 ? Allergies.State.NO_DRUG_ALLERGY_KNOWN : Allergies.State.NOT_RECORDED,
                List.of());
    }
}
