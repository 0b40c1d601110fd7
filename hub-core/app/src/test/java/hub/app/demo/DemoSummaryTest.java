package hub.app.demo;

import static hub.app.demo.WrittenCouncil.resources;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the summary says is what the files hold. */
class DemoSummaryTest {

    private static final Set<String> CODES = Set.of("yes", "no", "limited");

    @TempDir
    private static Path folder;

    private static WrittenCouncil council;

    @BeforeAll
    static void write() {
        council = WrittenCouncil.write(folder, 2000, 1);
    }

    @Test
    void rows_are_counted_as_they_stand_in_the_files() {
        council.summary().rows().forEach((feed, rows) -> {
            assertThat(there(feed)).as(feed).isEqualTo(rows);
        });
    }

    private static long there(String feed) {
        return switch (feed) {
            case "nhs/healthcare-plans" -> council.bundles().count() + 1;
            case "systems/nhs" -> council.held().count();
            case "systems/reporting-database/database-children" ->
                council.database("select pers_person_id from ssd_person").size();
            case "systems/reporting-database/database-ehc-plans" ->
                council.database("select ehcr_ehcp_request_id from ssd_ehcp_requests")
                        .size();
            case "sen2" -> council.text("sen2/return-20260202T0930.xml").split("<Person>").length - 1;
            default -> council.table(feed).size();
        };
    }

    @Test
    void one_child_in_ten_has_a_consent_story_that_is_more_than_a_yes() {
        assertThat(council.summary().consentStories()).isBetween(200, 300);
    }

    @Test
    void the_plans_each_recipient_is_to_get_follow_from_plans_and_consents_in_the_files() throws IOException {
        Set<String> withPlan = childrenWithSharablePlan();
        Map<String, List<NamedCsvRecord>> consents =
                council.table("liquidlogic/consents").stream().collect(groupingBy(r -> r.getField("local_id")));
        Map<String, Set<String>> riders = ridersByOperator();
        Set<String> youngPeople = council.table("liquidlogic/identifiers").stream()
                .filter(r -> r.getField("birth_date").compareTo("2010-08-31") <= 0)
                .map(r -> r.getField("local_id"))
                .collect(toSet());

        riders.forEach((operator, children) -> {
            long plans = children.stream()
                    .filter(withPlan::contains)
                    .filter(child ->
                            allows(consents.getOrDefault(child, List.of()), youngPeople.contains(child), operator))
                    .count();
            assertThat(council.summary().plansFor(operator))
                    .isEqualTo(2 * (int) plans)
                    .isGreaterThan(80);
        });
        assertThat(riders).containsOnlyKeys("northshire-fleet", "redwing-travel");
    }

    @Test
    void every_child_who_rides_or_is_treated_is_accounted_for_and_every_reason_occurs() {
        var expected = council.summary().expected();

        int children = expected.values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(children).isEqualTo(240 + (int) council.held().count());
        assertThat(expected.values().stream().flatMap(r -> r.keySet().stream()).collect(toSet()))
                .containsExactlyInAnyOrder(Expectation.values());
    }

    @Test
    void the_provider_is_to_get_the_plans_that_the_nhs_s_server_holds_with_a_permit() {
        long permits = council.held()
                .flatMap(bundle -> resources(bundle, "Consent"))
                .filter(consent -> consent.at("/provision/type").stringValue().equals("permit"))
                .count();

        assertThat(council.summary().plansFor("riverside-nhs"))
                .isEqualTo((int) permits)
                .isPositive();
    }

    @Test
    void runs_on_which_nobody_may_give_a_rescue_medicine_are_counted() {
        Set<String> trained = council.table("transport/training").stream()
                .filter(t -> t.getField("course").equals("rescue-medicine"))
                .filter(t -> t.getField("expires_on").compareTo("2026-11-20") >= 0)
                .map(t -> t.getField("crew_id").substring(1))
                .collect(toSet());

        assertThat(council.summary().runs() - council.summary().runsWithoutRescueTraining())
                .isEqualTo(trained.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 399, 499, 500, 700, 999, 1000, 2500})
    void fewer_than_two_rows_in_a_hundred_of_any_file_are_bad(int children, @TempDir Path other) {
        DemoSummary summary = WrittenCouncil.write(other, children, 1).summary();

        Map<String, Integer> bad = new HashMap<>();
        summary.planted().forEach((what, count) -> bad.merge(fileOf(what), count, Integer::sum));
        bad.forEach((feed, count) -> assertThat(count * 50L)
                .as(feed)
                .isLessThanOrEqualTo(count == 0 ? 0 : summary.rows().get(feed) - 1));
        assertThat(bad.values().stream().anyMatch(n -> n > 0)).isEqualTo(children >= 200);
    }

    @Test
    void what_is_wrong_on_purpose_is_there_as_often_as_it_says() {
        List<String> numbers = council.table("liquidlogic/children").stream()
                .map(r -> r.getField("NHSNumber"))
                .toList();
        long unknownCodes = council.table("liquidlogic/contacts").stream()
                .filter(r -> !CODES.contains(r.getField("parental_responsibility")))
                .count();
        long withoutNumber = council.bundles()
                .flatMap(b -> resources(b, "Patient"))
                .filter(p -> !p.at("/identifier/0/system").stringValue().endsWith("/nhs-number"))
                .count();

        assertThat(numbers.stream().filter(n -> n.endsWith("E+09")))
                .hasSize(2)
                .first()
                .isEqualTo("9.99E+09");
        assertThat(unknownCodes).isEqualTo(2);
        assertThat(withoutNumber).isEqualTo(2);
        assertThat(council.summary().planted())
                .hasSize(Planted.values().length)
                .allSatisfy((what, n) -> assertThat(n).isEqualTo(2));
    }

    private static Set<String> childrenWithSharablePlan() throws IOException {
        Map<String, String> localIds = council.table("liquidlogic/identifiers").stream()
                .collect(toMap(r -> r.getField("nhs_number"), r -> r.getField("local_id")));
        Set<String> children = council.bundles()
                .filter(b -> resources(b, "CarePlan")
                        .allMatch(p -> p.get("status").stringValue().equals("active")))
                .flatMap(b -> resources(b, "Patient"))
                .map(p -> localIds.getOrDefault(p.at("/identifier/0/value").stringValue(), "nobody"))
                .collect(Collectors.toCollection(HashSet::new));
        String xml = Files.readString(folder.resolve("nhs/healthcare-plans-20261120T0300-single-4.xml"));
        if (xml.contains("<status value=\"active\"></status><intent")) {
            localIds.keySet().stream().filter(xml::contains).map(localIds::get).forEach(children::add);
        }
        return children;
    }

    private static Map<String, Set<String>> ridersByOperator() {
        Map<String, NamedCsvRecord> journeys = council.byKey("transport/journeys", "journey_id");
        Map<String, String> byNumber = new HashMap<>();
        council.table("liquidlogic/identifiers")
                .forEach(r -> r.getFields().forEach(n -> byNumber.put(n, r.getField("local_id"))));
        return council.table("transport/passengers").stream()
                .collect(groupingBy(
                        p -> journeys.get(p.getField("journey_id")).getField("operator"),
                        Collectors.mapping(
                                p -> byNumber.getOrDefault(
                                        p.getField("upn").isEmpty()
                                                ? p.getField("nhs_number") + p.getField("local_id")
                                                : p.getField("upn"),
                                        "nobody"),
                                toSet())));
    }

    /** Somebody who may decide agreed, nobody refused or took it back, it holds today and for this recipient. */
    private static boolean allows(List<NamedCsvRecord> consents, boolean young, String operator) {
        List<NamedCsvRecord> counting = consents.stream()
                .filter(c -> !c.getField("decided_by").equals("competent-child")
                        || c.getField("ability").equals("able"))
                .toList();
        return !counting.isEmpty()
                && counting.stream()
                        .allMatch(c -> c.getField("decision").equals("given")
                                && c.getField("status").equals("active")
                                && !(c.getField("decided_by").equals("parent") && young)
                                && !c.getField("parental_responsibility").equals("no")
                                && (c.getField("until").isEmpty()
                                        || c.getField("until").compareTo("2026-11-20") >= 0)
                                && (c.getField("recipients").equals("ALL")
                                        || c.getField("recipients").contains(operator)));
    }

    private static String fileOf(Planted what) {
        return switch (what) {
            case NHS_NUMBER_WITH_WRONG_CHECK_DIGIT, NHS_NUMBER_DAMAGED_BY_A_SPREADSHEET, NAMESAKE ->
                "liquidlogic/children";
            case UNKNOWN_CODE -> "liquidlogic/contacts";
            case IDENTITY_NEAR_MISS, PLAN_WITHOUT_NHS_NUMBER -> "nhs/healthcare-plans";
            case UNKNOWN_PASSENGER -> "transport/passengers";
        };
    }
}
