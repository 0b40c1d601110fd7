package hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.model.Address;
import hub.model.Allergy;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.DataCategory;
import hub.model.Direction;
import hub.model.HealthcarePlan;
import hub.model.HealthcarePlanBuilder;
import hub.model.Journey;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.MadeFrom;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.RecordType;
import hub.model.Sex;
import hub.model.Stop;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import hub.model.Urn;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanonicalJsonTest {

    private static final Child CHILD = ChildBuilder.builder()
            .name(Known.of(PersonName.of("Zoë", "Example")))
            .birthDate(Known.of(LocalDate.of(2016, 2, 29)))
            .sex(Known.of(Sex.FEMALE))
            .identifiers(Known.of(List.of(NhsNumber.of("9990000018"), new LocalId("northshire-liquidlogic", "17"))))
            .address(Known.withheld())
            .restricted(Known.of(true))
            .language(Known.noneKnown())
            .build();

    @Test
    void keys_are_sorted_states_are_told_apart_and_what_is_not_recorded_is_left_out() {
        assertThat(text(CHILD))
                .isEqualTo(
                        "{\"address\":{\"known\":\"withheld\"},\"birthDate\":\"2016-02-29\",\"identifiers\":["
                                + "{\"system\":\"nhs-number\",\"value\":\"9990000018\"},"
                                + "{\"system\":\"northshire-liquidlogic\",\"value\":\"17\"}],\"language\":{\"known\":\"none\"},"
                                + "\"name\":{\"family\":\"Example\",\"given\":\"Zoë\"},\"restricted\":true,\"sex\":\"female\"}");
    }

    @Test
    void what_is_read_back_equals_what_was_written() {
        Journey journey = JourneyBuilder.builder()
                .direction(Known.of(Direction.TO_SCHOOL))
                .operator(Known.of(OrganisationId.of("northshire-fleet")))
                .days(Known.of(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .departs(Known.of(LocalTime.of(8, 5)))
                .school(Known.of(Urn.of("100001")))
                .stops(Known.of(List.of(new Stop("Market Square", Known.notRecorded()))))
                .build();
        TransportPlan plan = TransportPlanBuilder.builder()
                .madeFrom(Known.of(List.of(new MadeFrom(
                        RecordType.EHC_PLAN, OrganisationId.of("northshire-nhs"), LocalDate.of(2026, 1, 2)))))
                .allergies(Known.noneKnown())
                .build();
        Child lives = ChildBuilder.builder()
                .address(Known.of(new Address(List.of("1 Example Street"), Known.noneKnown())))
                .build();
        for (Record record : List.of(CHILD, journey, plan, lives)) {
            assertThat((Object) CanonicalJson.read(CanonicalJson.write(record), record.getClass()))
                    .isEqualTo(record);
        }
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void every_type_of_record_has_a_canonical_form(RecordType type) throws Exception {
        Class<? extends Record> recordClass = type.recordClass().asSubclass(Record.class);
        Record empty = CanonicalJson.read("{}".getBytes(StandardCharsets.UTF_8), recordClass);
        assertThat(text(empty)).isEqualTo("{}");
    }

    @Test
    void a_set_has_one_order_however_it_was_built() {
        Set<DataCategory> categories = Set.of(DataCategory.MEDICINE, DataCategory.ALLERGY, DataCategory.BIRTH_DATE);
        Consent consent =
                ConsentBuilder.builder().categories(Known.of(categories)).build();
        assertThat(text(consent)).isEqualTo("{\"categories\":[\"allergy\",\"birth-date\",\"medicine\"]}");
    }

    @Test
    void an_empty_list_none_known_and_not_recorded_are_three_different_things() {
        HealthcarePlan empty = HealthcarePlanBuilder.builder()
                .allergies(Known.of(List.<Allergy>of()))
                .build();
        HealthcarePlan none =
                HealthcarePlanBuilder.builder().allergies(Known.noneKnown()).build();
        HealthcarePlan silent = HealthcarePlanBuilder.builder().build();
        assertThat(List.of(text(empty), text(none), text(silent))).doesNotHaveDuplicates();
    }

    @Test
    void a_text_that_is_not_unicode_is_refused_without_showing_it() {
        Child broken = ChildBuilder.builder().language(Known.of("secret\ud800")).build();
        assertThatThrownBy(() -> CanonicalJson.write(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void damaged_bytes_are_a_defect_and_not_a_shorter_record() {
        byte[] whole = CanonicalJson.write(CHILD);
        byte[] cut = Arrays.copyOf(whole, whole.length - 5);
        assertThatThrownBy(() -> CanonicalJson.read(cut, Child.class))
                .isInstanceOf(Fault.class)
                .hasMessageNotContaining("Example");
    }

    @Test
    void a_compressed_body_comes_back_and_a_damaged_one_is_told() {
        byte[] body = "a signed plan ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        byte[] stored = Bodies.compress(body);
        assertThat(stored).hasSizeLessThan(body.length / 10);
        assertThat(Bodies.decompress(stored)).isEqualTo(body);
        assertThat(Bodies.decompress(Bodies.compress(new byte[0]))).isEmpty();
        assertThat(Bodies.decompress(Bodies.compress(new byte[] {1}))).containsExactly(1);
        assertThatThrownBy(() -> Bodies.decompress(Arrays.copyOf(stored, stored.length - 9)))
                .isInstanceOf(Fault.class);
        assertThatThrownBy(() -> Bodies.decompress(new byte[] {7, 1, 2})).isInstanceOf(Fault.class);
    }

    @Test
    void a_stored_body_cannot_grow_without_bound() {
        byte[] stored = Bodies.compress(new byte[Bodies.LIMIT + 1]);
        assertThatThrownBy(() -> Bodies.decompress(stored)).isInstanceOf(Fault.class);
    }

    private static String text(Record record) {
        return new String(CanonicalJson.write(record), StandardCharsets.UTF_8);
    }
}
