package hub.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Assessment;
import hub.app.operations.ConsentForm.Covers;
import hub.app.operations.ConsentForm.Decider;
import hub.app.operations.ConsentForm.Paper;
import hub.app.operations.ConsentWithdrawal;
import hub.connector.Fault;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Decider MOTHER = new Decider("parent", "Sam-canary", "Brook", "mother", "yes");
    private static final Covers PLAN =
            new Covers(List.of("depot"), List.of("transport-safety"), List.of("name", "medicine"));
    private static final Paper FORM =
            new Paper(Optional.of(TODAY), Optional.empty(), Optional.empty(), "a signed form", "file 7");
    private static final Assessment ABLE =
            new Assessment("able", "a school nurse", Optional.of(TODAY), "understood who would see it");

    private final ConsentDesk desk = new ConsentDesk(new Choices(Set.of("depot"), Set.of("transport-safety")), TODAY);

    private static ConsentForm form(String decision, Decider decider, Covers covers, Paper paper, Assessment ability) {
        return new ConsentForm("child-1", decision, decider, covers, paper, Optional.ofNullable(ability), "an officer");
    }

    private void refused(ConsentForm form, String... lines) {
        assertThatThrownBy(() -> desk.recorded(form)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
            assertThat(fault.getMessage().lines().skip(1).map(String::strip)).containsExactly(lines);
            assertThat(fault.getMessage()).doesNotContain("canary");
        });
    }

    @Test
    void a_parent_s_consent_is_recorded_with_every_fact() {
        Consent consent = desk.recorded(form("given", MOTHER, PLAN, FORM, null));

        assertThat(consent.decision()).isEqualTo(Known.of(ConsentDecision.GIVEN));
        assertThat(consent.decidedBy()).isEqualTo(Known.of(DecidedBy.PARENT));
        assertThat(consent.decider()).isEqualTo(Known.of(PersonName.of("Sam-canary", "Brook")));
        assertThat(consent.relationship()).isEqualTo(Known.of("mother"));
        assertThat(consent.parentalResponsibility()).isEqualTo(Known.of(ParentalResponsibility.YES));
        assertThat(consent.recipients()).isEqualTo(Known.of(Set.of(OrganisationId.of("depot"))));
        assertThat(consent.purposes()).isEqualTo(Known.of(Set.of("transport-safety")));
        assertThat(consent.categories()).isEqualTo(Known.of(Set.of(DataCategory.NAME, DataCategory.MEDICINE)));
        assertThat(consent.from()).as("from the day it was decided").isEqualTo(Known.of(TODAY));
        assertThat(consent.until()).isEqualTo(Known.notRecorded());
        assertThat(consent.status()).isEqualTo(Known.of(ConsentStatus.ACTIVE));
    }

    @Test
    void a_competent_child_s_decision_is_recorded_with_the_assessment() {
        Decider child = new Decider("competent-child", "Robin", "Brook", "", "");
        Consent consent =
                desk.recorded(form("refused", child, new Covers(List.of(), List.of(), List.of()), FORM, ABLE));

        assertThat(consent.ability()).isEqualTo(Known.of(DecisionAbility.ABLE));
        assertThat(consent.abilityAssessor()).isEqualTo(Known.of("a school nurse"));
        assertThat(consent.recipients()).as("a refusal of everything").isEqualTo(Known.notRecorded());
    }

    @Test
    void all_stands_for_every_recipient_purpose_and_category() {
        List<String> all = List.of(ConsentForm.ALL);
        Consent consent = desk.recorded(form("given", MOTHER, new Covers(all, all, all), FORM, null));

        assertThat(consent.recipients()).isEqualTo(Known.noneKnown());
        assertThat(consent.categories()).isEqualTo(Known.noneKnown());
    }

    @Test
    void an_empty_form_is_told_everything_that_is_missing_at_once() {
        refused(
                form(
                        "",
                        new Decider("", "", "", "", ""),
                        new Covers(List.of(), List.of(), List.of()),
                        new Paper(Optional.empty(), Optional.empty(), Optional.empty(), "", ""),
                        null),
                "decision: given or refused; a consent that is taken back is withdrawn by its key",
                "decided-by: parent, young-person, competent-child, alternative-person, council",
                "given-name: whoever decided is told apart by name",
                "decided-on: a day that is not in the future, for example 2026-09-01",
                "obtained: how it was said, for example a signed form, or by telephone",
                "evidence: where the form or the note of the call is kept");
    }

    @Test
    void a_consent_must_name_what_it_allows() {
        refused(
                form("given", MOTHER, new Covers(List.of(), List.of("tea"), List.of("meds")), FORM, null),
                "recipient: each that was agreed to, or all; what a consent leaves unsaid is not allowed",
                "purpose: all, or some of: transport-safety",
                "category: all, or some of: address, allergy, birth-date, communication, condition, consent, contact, crew,"
                        + " daily-care, education, emergency, equipment, identifier, journey, medicine, name, provenance,"
                        + " provider, sex, social-care");
    }

    @Test
    void a_parent_s_relationship_and_responsibility_are_two_facts() {
        refused(
                form("given", new Decider("parent", "Sam-canary", "Brook", "", "perhaps"), PLAN, FORM, null),
                "relationship: what they are to the child, for example mother or social worker",
                "parental-responsibility: yes, no, limited");
    }

    @Test
    void a_child_s_own_decision_needs_a_whole_assessment() {
        Decider child = new Decider("competent-child", "Robin", "Brook", "", "");
        refused(
                form("given", child, PLAN, FORM, null),
                "ability: who found the child or young person able to take this decision or not, when, and why");
        refused(
                form("given", child, PLAN, FORM, new Assessment("", "", Optional.of(TODAY.plusDays(1)), " ")),
                "ability: able, not-able",
                "assessor: the professional who assessed it",
                "assessed-on: a day that is not in the future, for example 2026-09-01",
                "ability-reason: on what grounds");
    }

    @Test
    void dates_lie_in_their_order() {
        Paper paper = new Paper(
                Optional.of(TODAY.plusDays(1)), Optional.empty(), Optional.of(TODAY), "a signed form", "file 7");
        refused(
                form("given", MOTHER, PLAN, paper, null),
                "decided-on: a day that is not in the future, for example 2026-09-01",
                "until: not before the day from which it holds");
    }

    @Test
    void a_withdrawal_is_a_new_fact_of_the_same_person_about_the_same() {
        Consent given = desk.recorded(form("given", MOTHER, PLAN, FORM, null));
        Consent withdrawn = desk.withdrawn(
                given, new ConsentWithdrawal("child-1", "k", Optional.empty(), "by telephone", "note 8", "an officer"));

        assertThat(withdrawn.decision()).isEqualTo(Known.of(ConsentDecision.WITHDRAWN));
        assertThat(withdrawn.decider()).isEqualTo(given.decider());
        assertThat(withdrawn.recipients()).isEqualTo(given.recipients());
        assertThat(withdrawn.categories()).isEqualTo(given.categories());
        assertThat(withdrawn.decidedOn()).isEqualTo(Known.of(TODAY));
        assertThat(withdrawn.evidence()).isEqualTo(Known.of("note 8"));
    }

    @Test
    void a_withdrawal_needs_a_consent_a_day_and_what_shows_it() {
        Consent refusal = desk.recorded(form("refused", MOTHER, PLAN, FORM, null));
        ConsentWithdrawal withdrawal =
                new ConsentWithdrawal("child-1", "k", Optional.of(TODAY.minusDays(1)), "", "", "an officer");

        assertThatThrownBy(() -> desk.withdrawn(refusal, withdrawal))
                .hasMessageContaining("consent: one that was given")
                .hasMessageContaining("on: a day that is not in the future, nor before the consent was given")
                .hasMessageContaining("obtained: ")
                .hasMessageContaining("evidence: ");
    }
}
