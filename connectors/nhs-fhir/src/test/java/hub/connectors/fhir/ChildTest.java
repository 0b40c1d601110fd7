package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.MAYA;
import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.plan;
import static hub.connectors.fhir.Fhir.related;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Submission;
import hub.connectors.fhir.code.Systems;
import hub.model.CareRelationship;
import hub.model.Child;
import hub.model.Contact;
import hub.model.Known;
import hub.model.Known.State;
import hub.model.ParentalResponsibility;
import hub.model.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildTest {

    private static final String HOME =
            "\"address\":[{\"use\":\"home\",\"line\":[\"4 Hollin Bank\"],\"postalCode\":\"ZZ99 3VZ\"}]";
    private static final String ODS =
            "\"managingOrganization\":{\"identifier\":{\"system\":\"" + Systems.ODS + "\",\"value\":\"ZX101\"}}";
    private static final String PHONE = "\"telecom\":[{\"system\":\"phone\",\"value\":\"07700 900101\"}]";

    private final Reads reads = new Reads();

    @Test
    void a_patient_alone_is_a_child_under_the_sources_own_key() {
        Outcome outcome = reads.json(maya("\"gender\":\"female\"", HOME));
        Submission child = outcome.about(Child.class).get(0);
        assertThat(child.key()).isEqualTo("maya");
        assertThat(child.asAt()).isEqualTo(Reads.MODIFIED);
        Child record = outcome.record(Child.class);
        assertThat(record.name()).isEqualTo(Known.of(PersonName.of("Maya", "Okafor")));
        assertThat(record.birthDate()).isEqualTo(Known.of(LocalDate.of(2015, 3, 14)));
        assertThat(record.address().isPresent()).isTrue();
        assertThat(record.restricted()).isEqualTo(Known.notRecorded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "V"})
    void a_restricted_child_is_marked_and_where_it_lives_is_not_carried(String label) {
        Outcome outcome = reads.json(
                maya("\"meta\":{\"security\":[{\"code\":\"U\"},{\"code\":\"" + label + "\"}]}", HOME, PHONE, ODS));
        Child child = outcome.record(Child.class);
        assertThat(child.restricted()).isEqualTo(Known.of(true));
        assertThat(child.address().state()).isEqualTo(State.WITHHELD);
        assertThat(outcome.records(CareRelationship.class)).isEmpty();
        assertThat(outcome.noted()).contains("Patient.address", "Patient.telecom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-03"})
    void a_birth_date_without_a_day_is_no_date(String partial) {
        Outcome outcome = reads.json(bundle(maya().replace("2015-03-14", partial), plan("p", "Patient/maya")));
        assertThat(outcome.record(Child.class).birthDate()).isEqualTo(Known.notRecorded());
        assertThat(outcome.submissions().get(1).child().orElseThrow().birthDate())
                .isEqualTo(Known.notRecorded());
        assertThat(outcome.noted()).contains("entry[0].Patient.birthDate");
    }

    @ParameterizedTest
    @CsvSource({"14/03/2015,unreadable-value", "2015-02-30,unreadable-value", "2015-13-01,unreadable-value"})
    void a_birth_date_that_is_none_sets_the_child_aside(String wrong, String reason) {
        assertThat(reads.json(maya().replace("2015-03-14", wrong)).reasons()).containsExactly(reason);
    }

    @Test
    void a_gender_that_fhir_does_not_have_is_named_by_its_path_and_never_shown() {
        Outcome outcome = reads.json(maya("\"gender\":\"Zebedee\""));
        assertThat(outcome.rejected().get(0).position().field()).isEqualTo("Patient.gender");
        assertThat(outcome.toString()).doesNotContain("Zebedee");
    }

    @ParameterizedTest
    @CsvSource({
        "\"active\":false, not-in-use",
        "\"deceasedBoolean\":true, died-without-date",
        "\"deceasedDateTime\":\"2026\", died-without-date",
        "'\"link\":[{\"type\":\"replaced-by\",\"other\":{\"reference\":\"Patient/x\"}}]', replaced-patient",
        "'\"modifierExtension\":[{\"url\":\"https://a.example/x\",\"valueBoolean\":true}]', unknown-modifier",
        "\"implicitRules\":\"https://a.example/rules\", unknown-modifier"
    })
    void a_patient_that_must_not_be_used_as_it_stands_is_set_aside_with_its_plan(String json, String reason) {
        assertThat(reads.json(bundle(maya(json), plan("p", "Patient/maya"))).reasons())
                .containsExactly(reason, reason);
    }

    @Test
    void an_nhs_number_that_is_wrong_missing_or_double_sets_the_child_aside() {
        assertThat(reads.json(maya().replace(MAYA, "9990001007")).reasons()).containsExactly("bad-nhs-number");
        assertThat(reads.json(maya().replace("nhs-number", "hospital")).reasons())
                .containsExactly("unknown-patient");
        String second = "{\"system\":\"" + Systems.NHS_NUMBER + "\",\"value\":\"" + Fhir.IDRIS + "\"}";
        assertThat(reads.json(maya().replace("\"identifier\":[", "\"identifier\":[" + second + ","))
                        .reasons())
                .containsExactly("two-nhs-numbers");
        String old = second.replace("}", ",\"use\":\"old\"}");
        assertThat(reads.json(maya().replace("\"identifier\":[", "\"identifier\":[" + old + ","))
                        .reasons())
                .isEmpty();
    }

    @Test
    void a_resource_without_an_id_is_known_by_an_identifier_that_is_not_the_nhs_number() {
        String nameless = maya().replace("\"id\":\"maya\",", "");
        assertThat(reads.json(nameless).reasons()).containsExactly("no-key");
        String numbered = nameless.replace("\"identifier\":[", "\"identifier\":[{\"value\":\"H-17\"},");
        assertThat(reads.json(numbered).submissions().get(0).key()).isEqualTo("H-17");
    }

    @Test
    void the_provider_is_a_record_of_its_own() {
        Outcome outcome = reads.json(maya(ODS));
        assertThat(outcome.record(CareRelationship.class).provider()).isEqualTo(Known.of("ZX101"));
        assertThat(outcome.about(CareRelationship.class).get(0).key()).isEqualTo("maya/managing-organization");
    }

    @Test
    void an_author_is_found_among_the_documents_organisations() {
        String trust =
                "{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"Northshire Trust\",\"identifier\":[{\"system\":\""
                        + Systems.ODS + "\",\"value\":\"ZX102\"}]}";
        Outcome outcome = reads.json(
                bundle(maya(), trust, plan("p", "Patient/maya", Fhir.reference("author", "Organization/o"))));
        assertThat(outcome.record(CareRelationship.class).providerName()).isEqualTo(Known.of("Northshire Trust"));
    }

    @Test
    void a_contact_keeps_relationship_responsibility_and_rank_apart() {
        Contact contact = reads.json(bundle(
                        maya(),
                        related(
                                "r",
                                "Patient/maya",
                                "\"relationship\":[{\"text\":\"mother\"}]",
                                "\"extension\":[{\"url\":\"" + Systems.CONTACT_RANK
                                        + "\",\"valuePositiveInt\":2},{\"url\":\"" + Systems.PARENTAL_RESPONSIBILITY
                                        + "\",\"valueCode\":\"limited\"}]",
                                PHONE)))
                .record(Contact.class);
        assertThat(contact.relationship()).isEqualTo(Known.of("mother"));
        assertThat(contact.rank()).isEqualTo(Known.of(2));
        assertThat(contact.parentalResponsibility()).isEqualTo(Known.of(ParentalResponsibility.LIMITED));
        assertThat(contact.phones().isPresent()).isTrue();
    }

    @Test
    void a_restricted_contacts_numbers_are_withheld_and_an_unknown_responsibility_is_refused() {
        String restricted = related("r", "Patient/maya", PHONE, "\"meta\":{\"security\":[{\"code\":\"R\"}]}");
        assertThat(reads.json(bundle(maya(), restricted))
                        .record(Contact.class)
                        .phones()
                        .state())
                .isEqualTo(State.WITHHELD);
        String odd = related(
                "r",
                "Patient/maya",
                "\"extension\":[{\"url\":\"" + Systems.PARENTAL_RESPONSIBILITY + "\",\"valueCode\":\"some\"}]");
        assertThat(reads.json(bundle(maya(), odd)).reasons()).containsExactly("unknown-code");
    }

    @Test
    void the_date_is_the_resources_own_else_the_bundles_else_the_files() {
        String dated = maya("\"meta\":{\"lastUpdated\":\"2026-08-01T00:00:00Z\"}");
        assertThat(reads.json(bundle(dated)).submissions().get(0).asAt())
                .isEqualTo(Instant.parse("2026-08-01T00:00:00Z"));
        assertThat(reads.json(bundle(maya())).submissions().get(0).asAt())
                .isEqualTo(Instant.parse("2026-09-02T10:00:00Z"));
        assertThat(reads.json(maya()).submissions().get(0).asAt()).isEqualTo(Reads.MODIFIED);
    }
}
