package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.idris;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.related;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import hub.connectors.fhir.code.Systems;
import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.PersonName;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every permit here is one that the hub would count; each test spoils it in one way. */
class ConsentTest {

    private static final String SCOPE =
            "\"scope\":{\"coding\":[{\"system\":\"" + Systems.CONSENT_SCOPE + "\",\"code\":\"patient-privacy\"}]}";
    private static final String ACTOR =
            "\"actor\":[{\"role\":{\"coding\":[{\"code\":\"IRCP\"}]},\"reference\":{\"identifier\":"
                    + "{\"system\":\"https://toucan.example/fhir/Id/organisation\",\"value\":\"depot\"}}}]";
    private static final String PURPOSE =
            "\"purpose\":[{\"system\":\"https://toucan.example/fhir/CodeSystem/purpose\",\"code\":\"transport-safety\"}]";
    private static final String CLASS = "\"class\":[" + category("medicine") + "," + category("name") + "]";
    private static final String PERMIT = "\"type\":\"permit\"," + ACTOR + "," + PURPOSE + "," + CLASS;
    private static final String MOTHER =
            "\"relationship\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"MTH\"}],"
                    + "\"text\":\"mother\"}],\"name\":[{\"given\":[\"Grace\"],\"family\":\"Okafor\"}],\"extension\":[{\"url\":\""
                    + Systems.PARENTAL_RESPONSIBILITY + "\",\"valueCode\":\"yes\"}]";

    private final Reads reads = new Reads();

    private static String category(String code) {
        return "{\"system\":\"https://toucan.example/fhir/CodeSystem/data-category\",\"code\":\"" + code + "\"}";
    }

    private static String consent(String status, String provision, String... more) {
        return "{\"resourceType\":\"Consent\",\"id\":\"c\",\"status\":\"" + status + "\"," + SCOPE
                + ",\"patient\":{\"reference\":\"Patient/maya\"},\"dateTime\":\"2026-09-01\",\"provision\":{"
                + provision + "}"
                + (more.length == 0 ? "" : "," + String.join(",", more)) + "}";
    }

    private Consent read(String consent) {
        return reads.json(bundle(maya(), consent)).record(Consent.class);
    }

    private String refused(String consent) {
        Outcome outcome = reads.json(bundle(maya(), consent));
        assertThat(outcome.records(Consent.class)).isEmpty();
        assertThat(outcome.reasons()).hasSize(1);
        return outcome.reasons().get(0);
    }

    @Test
    void the_sample_is_taken_whole_with_every_fact() throws IOException {
        Outcome outcome = reads.read(Input.of("consent.json", Reads.MODIFIED, Samples.bytes("consent.json")));
        Consent consent = outcome.record(Consent.class);

        assertThat(outcome.rejected()).isEmpty();
        assertThat(outcome.noted())
                .as("a contact has words for it, and no code")
                .containsExactly("entry[1].RelatedPerson.relationship.coding");
        assertThat(outcome.notes()).isEmpty();
        assertThat(consent.decision()).isEqualTo(Known.of(ConsentDecision.GIVEN));
        assertThat(consent.status()).isEqualTo(Known.of(ConsentStatus.ACTIVE));
        assertThat(consent.decidedBy()).isEqualTo(Known.of(DecidedBy.PARENT));
        assertThat(consent.decider()).isEqualTo(Known.of(PersonName.of("Grace", "Okafor")));
        assertThat(consent.relationship()).isEqualTo(Known.of("mother"));
        assertThat(consent.parentalResponsibility()).isEqualTo(Known.of(ParentalResponsibility.YES));
        assertThat(consent.recipients()).isEqualTo(Known.of(Set.of(OrganisationId.of("northshire-fleet"))));
        assertThat(consent.purposes()).isEqualTo(Known.of(Set.of("transport-safety")));
        assertThat(consent.categories().value().orElseThrow())
                .contains(DataCategory.MEDICINE, DataCategory.NAME, DataCategory.EMERGENCY)
                .doesNotContain(DataCategory.ADDRESS);
        assertThat(consent.from()).isEqualTo(Known.of(LocalDate.of(2026, 9, 1)));
        assertThat(consent.until()).isEqualTo(Known.of(LocalDate.of(2027, 8, 31)));
        assertThat(consent.evidence()).isEqualTo(Known.of("DocumentReference/form-4001"));
    }

    @ParameterizedTest
    @CsvSource({
        "active, permit, GIVEN, ACTIVE",
        "active, deny, REFUSED, ACTIVE",
        "inactive, permit, WITHDRAWN, ACTIVE",
        "rejected, permit, REFUSED, ACTIVE"
    })
    void a_status_and_a_type_make_a_decision(String status, String type, ConsentDecision decision, ConsentStatus form) {
        Consent consent = read(consent(status, PERMIT.replace("permit", type)));

        assertThat(consent.decision()).isEqualTo(Known.of(decision));
        assertThat(consent.status()).isEqualTo(Known.of(form));
        assertThat(consent.recipients()).isEqualTo(Known.of(Set.of(OrganisationId.of("depot"))));
    }

    @ParameterizedTest
    @CsvSource({"draft, DRAFT", "proposed, DRAFT", "entered-in-error, ENTERED_IN_ERROR"})
    void a_form_that_decides_nothing_is_taken_as_such_whatever_it_is_about(String status, ConsentStatus form) {
        Consent consent = read(consent(status, PERMIT + ",\"dataPeriod\":{\"start\":\"2026-01-01\"}"));

        assertThat(consent.status()).isEqualTo(Known.of(form));
        assertThat(consent.decision()).isEqualTo(Known.notRecorded());
        assertThat(consent.recipients()).isEqualTo(Known.notRecorded());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"permit\" | \"type\":\"permit\",\"code\":[{\"text\":\"some\"}] | unknown-narrowing",
                "\"type\":\"permit\" | \"type\":\"permit\",\"securityLabel\":[{\"code\":\"N\"}] | unknown-narrowing",
                "\"type\":\"permit\" | \"type\":\"permit\",\"dataPeriod\":{\"start\":\"2026-01-01\"} | unknown-narrowing",
                "\"type\":\"permit\" | \"type\":\"permit\",\"action\":[{\"coding\":[{\"code\":\"correct\"}]}] | unknown-narrowing",
                "\"type\":\"permit\" | \"type\":\"permit\",\"period\":{\"end\":\"2027\"} | unreadable-value",
                "\"type\":\"permit\", | '' | no-decision",
                "depot | Depot House | unknown-code",
                "CodeSystem/purpose | CodeSystem/other | unknown-code",
                "\"type\":\"permit\" | \"type\":\"permit\",\"provision\":[{\"type\":\"permit\"}] | nested-provision"
            })
    void what_is_not_understood_is_set_aside_and_never_allows(String from, String to, String reason) {
        assertThat(PERMIT).contains(from);
        assertThat(refused(consent("active", PERMIT.replace(from, to)))).isEqualTo(reason);
    }

    @Test
    void a_consent_to_something_else_is_not_one_to_sharing() {
        assertThat(refused(consent("active", PERMIT).replace("patient-privacy", "research")))
                .isEqualTo("not-about-sharing");
    }

    @Test
    void a_consent_that_was_not_verified_is_set_aside_and_a_refusal_needs_no_verification() {
        String unverified = "\"verification\":[{\"verified\":false}]";
        assertThat(refused(consent("active", PERMIT, unverified))).isEqualTo("not-verified");
        assertThat(read(consent("active", PERMIT.replace("permit", "deny"), unverified))
                        .decision())
                .isEqualTo(Known.of(ConsentDecision.REFUSED));
    }

    @Test
    void a_refusal_that_no_longer_holds_is_for_a_person() {
        assertThat(refused(consent("inactive", PERMIT.replace("permit", "deny"))))
                .isEqualTo("ended-refusal");
    }

    @Test
    void what_is_left_unsaid_is_not_recorded() {
        Consent consent = read(consent("active", "\"type\":\"permit\""));

        assertThat(consent.recipients()).isEqualTo(Known.notRecorded());
        assertThat(consent.categories()).isEqualTo(Known.notRecorded());
    }

    @Test
    void a_code_that_is_not_known_counts_for_nothing_and_is_noted_beside_those_that_are() {
        Outcome outcome =
                reads.json(bundle(maya(), consent("active", PERMIT.replace(category("name"), category("shoe-size")))));

        assertThat(outcome.record(Consent.class).categories()).isEqualTo(Known.of(Set.of(DataCategory.MEDICINE)));
        assertThat(outcome.noted()).contains("entry[1].Consent.provision.class[1]");
    }

    @Test
    void a_time_of_day_never_stretches_a_consent_nor_cuts_a_refusal() {
        String period = ",\"period\":{\"start\":\"2026-09-01T10:00:00+01:00\",\"end\":\"2027-03-01T12:00:00Z\"}";
        Consent yes = read(consent("active", PERMIT + period));
        Consent no = read(consent("active", PERMIT.replace("permit", "deny") + period));

        assertThat(yes.from()).isEqualTo(Known.of(LocalDate.of(2026, 9, 2)));
        assertThat(yes.until()).isEqualTo(Known.of(LocalDate.of(2027, 2, 28)));
        assertThat(no.from()).isEqualTo(Known.of(LocalDate.of(2026, 9, 1)));
        assertThat(no.until()).isEqualTo(Known.of(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void a_child_s_own_decision_carries_its_capacity_and_who_assessed_it() {
        Consent consent = read(consent(
                "active",
                PERMIT.replace("permit", "deny"),
                "\"performer\":[{\"reference\":\"Patient/maya\"}]",
                "\"extension\":[{\"url\":\"" + Systems.DECIDED_BY + "\",\"valueCode\":\"competent-child\"},{\"url\":\""
                        + Systems.ABILITY + "\",\"extension\":[{\"url\":\"finding\",\"valueCode\":\"able\"},"
                        + "{\"url\":\"assessor\",\"valueString\":\"a school nurse\"},"
                        + "{\"url\":\"assessed-on\",\"valueDate\":\"2026-08-30\"},"
                        + "{\"url\":\"reason\",\"valueString\":\"understood it\"}]}]"));

        assertThat(consent.decidedBy()).isEqualTo(Known.of(DecidedBy.COMPETENT_CHILD));
        assertThat(consent.decider()).isEqualTo(Known.of(PersonName.of("Maya", "Okafor")));
        assertThat(consent.ability()).isEqualTo(Known.of(DecisionAbility.ABLE));
        assertThat(consent.abilityAssessedOn()).isEqualTo(Known.of(LocalDate.of(2026, 8, 30)));
    }

    @Test
    void in_what_capacity_somebody_decided_is_never_guessed() {
        Consent consent = read(consent(
                "active",
                PERMIT,
                "\"performer\":[{\"reference\":\"RelatedPerson/gone\",\"display\":\"Grace Okafor\"}]"));

        assertThat(consent.decidedBy()).isEqualTo(Known.notRecorded());
        assertThat(consent.decider()).isEqualTo(Known.of(PersonName.of("Grace Okafor", "")));
        assertThat(refused(consent(
                        "active",
                        PERMIT,
                        "\"extension\":[{\"url\":\"" + Systems.DECIDED_BY + "\",\"valueCode\":\"the-cat\"}]")))
                .isEqualTo("unknown-code");
    }

    @Test
    void two_deciders_in_one_form_and_the_parent_of_another_child_are_set_aside() {
        String both = "\"performer\":[{\"reference\":\"RelatedPerson/r\"},{\"reference\":\"Patient/maya\"}]";
        String one = "\"performer\":[{\"reference\":\"RelatedPerson/r\"}]";

        assertThat(reads.json(bundle(maya(), related("r", "Patient/maya", MOTHER), consent("active", PERMIT, both)))
                        .reasons())
                .containsExactly("two-deciders");
        assertThat(reads.json(bundle(
                                maya(), idris(), related("r", "Patient/idris", MOTHER), consent("active", PERMIT, one)))
                        .reasons())
                .containsExactly("other-patient");
    }
}
