package hub.app.demo;

import static hub.app.demo.WrittenCouncil.resources;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reference from one file into another leads somewhere, but for those planted. */
class DemoReferencesTest {

    @TempDir
    private static Path folder;

    private static WrittenCouncil council;
    private static Map<String, NamedCsvRecord> children;
    private static Map<String, NamedCsvRecord> identifiers;
    private static Map<String, NamedCsvRecord> byAnyNumber;

    @BeforeAll
    static void write() {
        council = WrittenCouncil.write(folder, 3000, 1);
        children = council.byKey("liquidlogic/children", "SourceID");
        identifiers = council.byKey("liquidlogic/identifiers", "local_id");
        byAnyNumber = new HashMap<>();
        identifiers.values().forEach(row -> row.getFields().forEach(number -> byAnyNumber.put(number, row)));
    }

    @ParameterizedTest
    @CsvSource({
        "contacts,contact_id",
        "consents,consent_id",
        "ehc-plans,request_id",
        "enrolments,enrolment_id",
        "identifiers,local_id"
    })
    void every_companion_row_is_about_a_child_of_the_extract_and_has_a_key_of_its_own(String feed, String key) {
        assertThat(council.byKey("liquidlogic/" + feed, key).values())
                .allSatisfy(r -> assertThat(children).containsKey(r.getField("local_id")));
    }

    @Test
    void both_extracts_say_the_same_number_and_birth_date_of_a_child() {
        long differing = children.values().stream()
                .filter(c -> !c.getField("NHSNumber").isEmpty())
                .filter(c -> !c.getField("NHSNumber")
                        .equals(identifiers.get(c.getField("SourceID")).getField("nhs_number")))
                .count();

        assertThat(differing)
                .isEqualTo(planted(Planted.NHS_NUMBER_WITH_WRONG_CHECK_DIGIT)
                        + planted(Planted.NHS_NUMBER_DAMAGED_BY_A_SPREADSHEET));
        assertThat(children.values()).allSatisfy(c -> {
            String[] iso = identifiers
                    .get(c.getField("SourceID"))
                    .getField("birth_date")
                    .split("-");
            assertThat(c.getField("DOB")).isEqualTo(iso[2] + "/" + iso[1] + "/" + iso[0]);
        });
    }

    @Test
    void every_passenger_is_a_child_by_number_name_and_birth_date_and_sits_at_a_stop_of_the_journey() {
        Map<String, NamedCsvRecord> journeys = council.byKey("transport/journeys", "journey_id");
        List<NamedCsvRecord> unknown = new ArrayList<>();

        for (NamedCsvRecord passenger : council.table("transport/passengers")) {
            assertThat(journeys.get(passenger.getField("journey_id"))
                            .getField("stops")
                            .split(";"))
                    .contains(passenger.getField("stop") + "@" + passenger.getField("stop_time"));
            NamedCsvRecord numbers = numbersOf(passenger);
            if (numbers == null) {
                unknown.add(passenger);
                continue;
            }
            NamedCsvRecord child = children.get(numbers.getField("local_id"));
            assertThat(passenger.getField("birth_date")).isEqualTo(numbers.getField("birth_date"));
            assertThat(passenger.getField("given_name")).isEqualTo(child.getField("Forename"));
            assertThat(passenger.getField("family_name")).isEqualTo(child.getField("Surname"));
        }
        assertThat(unknown).hasSize(planted(Planted.UNKNOWN_PASSENGER));
    }

    @Test
    void each_child_who_rides_is_on_one_morning_and_one_afternoon_journey_with_at_most_eight_others_aboard() {
        List<NamedCsvRecord> passengers = council.table("transport/passengers");

        var byJourney = passengers.stream().collect(groupingBy(r -> r.getField("journey_id")));
        assertThat(byJourney.values()).allSatisfy(aboard -> assertThat(aboard).hasSizeLessThanOrEqualTo(9));
        var byChild = passengers.stream()
                .filter(p -> numbersOf(p) != null)
                .collect(groupingBy(p -> numbersOf(p).getField("local_id")));
        assertThat(byChild).hasSize(3000 * 3 / 25);
        assertThat(byChild.values())
                .allSatisfy(rides -> assertThat(rides)
                        .extracting(r -> r.getField("journey_id").substring(4))
                        .containsExactlyInAnyOrder("-AM", "-PM"));
    }

    @Test
    void journeys_name_crew_of_their_own_operator_and_schools_that_their_passengers_attend() {
        Map<String, NamedCsvRecord> crew = council.byKey("transport/crew", "crew_id");
        Map<String, String> schools = council.table("liquidlogic/enrolments").stream()
                .collect(toMap(r -> r.getField("local_id"), r -> r.getField("school_urn")));
        Map<String, NamedCsvRecord> journeys = council.byKey("transport/journeys", "journey_id");

        assertThat(journeys.values())
                .allSatisfy(journey -> assertThat(Stream.concat(
                                Stream.of(journey.getField("driver_id")),
                                Stream.of(journey.getField("assistant_ids").split(";"))))
                        .allSatisfy(id ->
                                assertThat(crew.get(id).getField("operator")).isEqualTo(journey.getField("operator"))));
        assertThat(council.table("transport/passengers").stream().filter(p -> numbersOf(p) != null))
                .allSatisfy(p -> assertThat(schools.get(numbersOf(p).getField("local_id")))
                        .isEqualTo(journeys.get(p.getField("journey_id")).getField("school_urn")));
        assertThat(council.byKey("transport/training", "training_id").values())
                .allSatisfy(t -> assertThat(crew).containsKey(t.getField("crew_id")));
    }

    @Test
    void every_school_that_a_child_attends_or_a_plan_names_is_in_the_register() {
        Map<String, NamedCsvRecord> register = council.byKey("schools/establishments", "URN");

        assertThat(council.table("liquidlogic/enrolments"))
                .allSatisfy(
                        r -> assertThat(register.get(r.getField("school_urn")).getField("CloseDate"))
                                .isEmpty());
        assertThat(council.table("liquidlogic/ehc-plans").stream()
                        .map(r -> r.getField("school_urn"))
                        .filter(urn -> !urn.isEmpty()))
                .allSatisfy(urn -> assertThat(register).containsKey(urn))
                .contains(School.CLOSED.urn());
        assertThat(council.table("schools/links"))
                .allSatisfy(r -> assertThat(register).containsKeys(r.getField("URN"), r.getField("LinkURN")));
    }

    @Test
    void every_patient_is_a_child_of_the_council_by_number_name_and_birth_date() {
        Map<String, NamedCsvRecord> byNumber =
                identifiers.values().stream().collect(toMap(r -> r.getField("nhs_number"), r -> r));
        int[] strangers = {0};

        council.bundles().flatMap(b -> resources(b, "Patient")).forEach(patient -> {
            NamedCsvRecord numbers =
                    byNumber.get(patient.at("/identifier/0/value").stringValue());
            if (numbers == null) {
                strangers[0]++;
                return;
            }
            assertThat(patient.get("birthDate").stringValue()).isEqualTo(numbers.getField("birth_date"));
            assertThat(patient.at("/name/0/family").stringValue())
                    .isEqualTo(children.get(numbers.getField("local_id")).getField("Surname"));
        });
        assertThat(strangers[0])
                .isEqualTo(planted(Planted.IDENTITY_NEAR_MISS) + planted(Planted.PLAN_WITHOUT_NHS_NUMBER));
    }

    @Test
    void every_reference_in_a_bundle_leads_to_a_resource_of_the_same_bundle() {
        assertThat(council.bundles()).allSatisfy(bundle -> {
            Set<String> here = bundle.get("entry").values().stream()
                    .map(e -> e.get("resource"))
                    .map(r -> r.get("resourceType").stringValue() + "/"
                            + r.get("id").stringValue())
                    .collect(toSet());
            assertThat(bundle.findValues("reference"))
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(here).contains(r.stringValue()));
        });
    }

    @Test
    void every_plan_in_use_has_steps_for_an_emergency_and_says_when_to_ring_999() {
        assertThat(council.bundles().flatMap(b -> resources(b, "CarePlan")))
                .hasSizeGreaterThan(300)
                .allSatisfy(plan -> {
                    List<String> codes = plan.get("activity").values().stream()
                            .map(a -> a.at("/detail/code/coding/0/code").stringValue())
                            .toList();
                    assertThat(codes)
                            .contains("sign", "emergency-step", "do-not", "handover")
                            .containsOnlyOnce("call-999");
                    assertThat(plan.get("activity").values())
                            .noneMatch(a ->
                                    a.at("/detail/description").stringValue().isBlank());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"children", "identifiers", "contacts", "consents", "ehc-plans", "enrolments"})
    void every_row_has_as_many_cells_as_the_header(String feed) {
        assertThat(council.table("liquidlogic/" + feed))
                .allSatisfy(r ->
                        assertThat(r.getFieldCount()).isEqualTo(r.getHeader().size()));
    }

    private static int planted(Planted what) {
        return council.summary().planted().get(what);
    }

    private static @Nullable NamedCsvRecord numbersOf(NamedCsvRecord passenger) {
        return Stream.of("upn", "nhs_number", "local_id")
                .map(passenger::getField)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .map(byAnyNumber::get)
                .orElse(null);
    }
}
