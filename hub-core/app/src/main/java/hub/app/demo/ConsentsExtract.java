package hub.app.demo;

import hub.model.DataCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who agreed to share what with whom, or did not. Decided in the summer before the school year. */
record ConsentsExtract(Northshire council) implements Extract {

    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate SUMMER_ENDS = LocalDate.of(2026, 8, 28);
    private static final LocalDate SCHOOL_YEAR = LocalDate.of(2026, 9, 1);
    private static final String ALL = "ALL";
    private static final Map<String, String> ABILITY_REASONS = Map.of(
            "able", "Could say what is shared with whom, and what for",
            "not-able", "Could not keep in mind what would be shared, with pictures and more time");
    private static final String EACH = categories(Set.of());
    private static final String BUT_SCHOOL_AND_CARE =
            categories(Set.of(DataCategory.EDUCATION, DataCategory.DAILY_CARE));

    /** Somebody who decides. */
    private record Decider(
            String as, String given, String family, String relationship, String responsibility, String ability) {}

    /** What was decided, from when until when it holds, and how far the form has come. */
    private record Decision(String word, LocalDate on, LocalDate from, String until, String status) {}

    @Override
    public String folder() {
        return "liquidlogic/consents";
    }

    @Override
    public List<String> header() {
        return List.of(
                "consent_id",
                "local_id",
                "decision",
                "decided_by",
                "decider_given_name",
                "decider_family_name",
                "relationship",
                "parental_responsibility",
                "recipients",
                "purposes",
                "categories",
                "decided_on",
                "from",
                "until",
                "obtained",
                "evidence",
                "status",
                "ability",
                "ability_assessor",
                "ability_assessed_on",
                "ability_reason",
                "superseded_by");
    }

    @Override
    public Stream<List<String>> rows() {
        return council.children().flatMap(this::rowsOf);
    }

    private Stream<List<String>> rowsOf(DemoChild child) {
        Chance chance = council.chance("consent-form", child.index());
        LocalDate on = chance.day(SUMMER, SUMMER_ENDS);
        Decider decider = decider(child);
        Decision given = new Decision("given", on, SCHOOL_YEAR, chance.percent(40) ? "2027-08-31" : "", "active");
        Decision refused = new Decision("refused", on, SCHOOL_YEAR, "", "active");
        return switch (ConsentStory.of(council, child)) {
            case NONE -> Stream.empty();
            case GIVEN ->
                Stream.of(row(child, 1, given, decider, recipients(child, chance), categoriesOf(child, chance)));
            case REFUSED -> Stream.of(row(child, 1, refused, decider, ALL, ALL));
            case WITHDRAWN ->
                Stream.of(row(child, 1, given, decider, ALL, ALL), row(child, 2, withdrawn(chance), decider, ALL, ALL));
            case ENDED -> Stream.of(row(child, 1, lastYear(on), decider, ALL, ALL));
            case FOR_ANOTHER_RECIPIENT ->
                Stream.of(row(child, 1, given, decider, runOf(child).otherOperator(), ALL));
            case PARENTS_DISAGREE ->
                Stream.of(
                        row(child, 1, given, decider, ALL, ALL), row(child, 2, refused, otherParent(child), ALL, ALL));
            case DRAFT ->
                Stream.of(row(child, 1, new Decision("given", on, SCHOOL_YEAR, "", "draft"), decider, ALL, ALL));
            case CHILD_REFUSES ->
                Stream.of(
                        row(child, 1, given, decider, ALL, ALL), row(child, 2, refused, self(child, "able"), ALL, ALL));
            case CHILD_NOT_COMPETENT ->
                Stream.of(
                        row(child, 1, given, decider, ALL, ALL),
                        row(child, 2, refused, self(child, "not-able"), ALL, ALL));
            case PARENT_FOR_YOUNG_PERSON -> Stream.of(row(child, 1, given, firstParent(child), ALL, ALL));
            case WITHOUT_RESPONSIBILITY -> Stream.of(row(child, 1, given, stepfather(child), ALL, ALL));
        };
    }

    private static Decision withdrawn(Chance chance) {
        LocalDate on = chance.day(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 13));
        return new Decision("withdrawn", on, on, "", "active");
    }

    private static Decision lastYear(LocalDate on) {
        return new Decision("given", on.minusYears(1), SCHOOL_YEAR.minusYears(1), "2026-07-31", "active");
    }

    private List<String> row(
            DemoChild child, int number, Decision decision, Decider decider, String recipients, String categories) {
        Chance chance = council.chance("consent-paper", child.index());
        return List.of(
                child.localId() + "-CS" + number,
                child.localId(),
                decision.word,
                decider.as,
                decider.given,
                decider.family,
                decider.relationship,
                decider.responsibility,
                recipients,
                "transport-safety",
                categories,
                decision.on.toString(),
                decision.from.toString(),
                decision.until,
                chance.pick(List.of("paper form", "online form", "telephone, confirmed in writing")),
                "Case file " + child.localId() + ", form " + number,
                decision.status,
                decider.ability,
                decider.ability.isEmpty()
                        ? ""
                        : chance.pick(List.of("Educational psychologist", "School nurse", "Social worker")),
                decider.ability.isEmpty() ? "" : decision.on.toString(),
                decider.ability.isEmpty() ? "" : ABILITY_REASONS.get(decider.ability),
                "");
    }

    /** A child in care: the council. Past compulsory school age the young person decides, or whoever stands in for one without capacity. */
    private Decider decider(DemoChild child) {
        Families families = new Families(council);
        if (!child.youngPerson()) {
            return families.inCare(child) ? socialWorker(child) : firstParent(child);
        }
        FamilyMember parent = families.firstParent(child);
        return council.chance("capacity", child.index()).percent(55)
                ? new Decider("young-person", child.given(), child.family(), "Self", "", "")
                : new Decider(
                        "alternative-person", parent.given(), parent.family(), parent.relationship(), "", "not-able");
    }

    private Decider firstParent(DemoChild child) {
        FamilyMember parent = new Families(council).firstParent(child);
        return new Decider("parent", parent.given(), parent.family(), parent.relationship(), "yes", "");
    }

    private static Decider self(DemoChild child, String ability) {
        return new Decider("competent-child", child.given(), child.family(), "Self", "", ability);
    }

    private Decider socialWorker(DemoChild child) {
        Chance chance = council.chance("social-worker", child.household());
        return new Decider(
                "council",
                chance.pick(council.names().given()).name(),
                chance.pick(council.names().family()),
                "Social worker",
                "",
                "");
    }

    private Decider otherParent(DemoChild child) {
        FamilyMember other = new Families(council).otherParent(child);
        return new Decider("parent", other.given(), other.family(), other.relationship(), "yes", "");
    }

    private Decider stepfather(DemoChild child) {
        Chance chance = council.chance("stepfather", child.household());
        return new Decider(
                "parent",
                chance.pick(council.names().given()).name(),
                chance.pick(council.names().family()),
                "Stepfather",
                "no",
                "");
    }

    private String recipients(DemoChild child, Chance chance) {
        boolean toAll =
                PlanStory.certain(council, child) || !council.riders().rides(child.index()) || chance.percent(50);
        return toAll ? ALL : chance.percent(60) ? runOf(child).operator() : Run.FLEET + ";" + Run.REDWING;
    }

    private String categoriesOf(DemoChild child, Chance chance) {
        boolean all = PlanStory.certain(council, child) || chance.percent(70);
        return all ? ALL : chance.percent(60) ? EACH : BUT_SCHOOL_AND_CARE;
    }

    private Run runOf(DemoChild child) {
        return new Runs(council).ofRider(council.riders().numberOf(child.index()));
    }

    private static String categories(Set<DataCategory> without) {
        return Arrays.stream(DataCategory.values())
                .filter(c -> !without.contains(c))
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(";"));
    }
}
