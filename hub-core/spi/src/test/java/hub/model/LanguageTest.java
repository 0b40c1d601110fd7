package hub.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {

    static Stream<RecordComponent> components() {
        return Stream.concat(
                        Arrays.stream(HubRecord.class.getPermittedSubclasses()),
                        Arrays.stream(Product.class.getPermittedSubclasses()))
                .flatMap(c -> Arrays.stream(c.getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("components")
    void every_component_tells_its_four_states_apart_and_has_a_data_category(RecordComponent component) {
        assertThat(component.getType()).isEqualTo(Known.class);
        assertThat(component.getAnnotation(Category.class)).isNotNull();
    }

    @Test
    void every_record_has_a_type_with_a_name_of_its_own() {
        assertThat(RecordType.values()).hasSameSizeAs(HubRecord.class.getPermittedSubclasses());
        for (RecordType type : RecordType.values()) {
            assertThat(RecordType.of(type.text())).isEqualTo(type);
            assertThat(RecordType.of(type.recordClass())).isEqualTo(type);
        }
    }

    @Test
    void what_a_builder_was_never_given_is_not_recorded() {
        Child child = ChildBuilder.builder()
                .birthDate(Known.of(LocalDate.of(2015, 2, 28)))
                .build();

        assertThat(child.birthDate().isPresent()).isTrue();
        assertThat(child.name().state()).isEqualTo(Known.State.NOT_RECORDED);
    }

    @Test
    void a_record_never_shows_what_it_knows() {
        Child child = ChildBuilder.builder()
                .name(Known.of(PersonName.of("Canary", "Featherstonehaugh")))
                .identifiers(Known.of(List.of(NhsNumber.of("9990000018"))))
                .build();

        assertThat(child.toString()).doesNotContain("Canary", "Featherstonehaugh", "9990000018");
    }

    @Test
    void the_four_states_are_never_mistaken_for_one_another() {
        assertThat(Stream.of(Known.of("x"), Known.noneKnown(), Known.notRecorded(), Known.withheld())
                        .map(Known::state))
                .containsExactly(Known.State.values());
        assertThat(Known.<String>noneKnown()).isNotEqualTo(Known.<String>withheld());
        assertThat(Known.of(null)).isEqualTo(Known.notRecorded());
        assertThat(Known.<String>withheld().map(String::length)).isEqualTo(Known.<Integer>withheld());
        assertThat(Known.<String>withheld().or(Known.of("x"))).isEqualTo(Known.<String>withheld());
        assertThat(Known.<String>notRecorded().or(Known.of("x"))).isEqualTo(Known.of("x"));
    }

    @Test
    void a_known_list_does_not_change_when_the_list_it_came_from_does() {
        List<String> steps = new ArrayList<>(List.of("Stay calm"));
        Known<List<String>> known = Known.of(steps);
        steps.add("Leave");

        assertThat(known.value()).contains(List.of("Stay calm"));
    }

    @Test
    void a_journey_is_tied_to_its_operator_and_its_crew() {
        Journey journey = JourneyBuilder.builder()
                .operator(Known.of(OrganisationId.of("northshire-fleet")))
                .crew(Known.of(List.of("C1", "C2")))
                .build();

        assertThat(journey.links())
                .containsExactly(
                        new Link(Link.Kind.OPERATOR, "northshire-fleet"),
                        new Link(Link.Kind.CREW, "C1"),
                        new Link(Link.Kind.CREW, "C2"));
    }

    @Test
    void a_scope_is_read_back_from_what_it_writes() {
        assertThat(Scope.of(Scope.ofJourney("R001-AM").toString())).isEqualTo(Scope.ofJourney("R001-AM"));
        assertThat(Scope.of(Scope.NONE.toString())).isEqualTo(Scope.NONE);
    }
}
