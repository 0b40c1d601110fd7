package hub.sharing;

import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Delivery;
import hub.council.OnBothDatabases;
import hub.council.People;
import hub.delivery.Handout;
import hub.delivery.Settlement;
import hub.model.CareRelationship;
import hub.model.CareRelationshipBuilder;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.EnrolmentBuilder;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.PlanStatus;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.Urn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that treats a child has the child's healthcare plan, as long as it does and the family agrees. */
class HealthcarePlanTest extends OnBothDatabases {

    private static final OrganisationId PROVIDER = OrganisationId.of("riverside-nhs");
    private static final String CARE = "direct-care";
    private static final String NUMBER = "9990001006";
    private static final String AGREEMENT = """
            id: riverside-care
            recipient: riverside-nhs
            title: Healthcare plans for Riverside
            purpose: direct-care
            products: [healthcare-plan]
            categories: [name, birth-date, identifier, condition, allergy, medicine, emergency, contact, daily-care, provenance]
            lawful-basis: {article: 6(1)(e), health-condition: 9(2)(h), confidentiality: consent}
            statutory-function: Children and Families Act 2014, section 26
            relationship: treated-by-the-provider
            provider-ods-code: RXX
            consent: needed
            retention: Until a recall
            from: 2026-09-01
            until: 2028-08-31
            owner: Head of SEND
            review-by: 2027-06-30
            """;

    private ChildId child;

    @BeforeEach
    void a_child_with_a_plan_whom_the_provider_treats(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("riverside.yaml"), AGREEMENT);
        council.agreements.load(folder);
        child = council.childOn("A-AM");
        number(NUMBER);
        council.put(child, NHS, "care", care(null));
        council.put(child, LIQUIDLOGIC, "agreed", consent(ConsentDecision.GIVEN, 6));
    }

    private void number(String number) {
        council.jdbc.update("insert into child_identifier values ('nhs-number', ?, ?)", number, child.value());
        council.put(child, LIQUIDLOGIC, "c" + number, People.numbered(number));
    }

    private static CareRelationship care(@Nullable LocalDate until) {
        return CareRelationshipBuilder.builder()
                .provider(Known.of("RXX"))
                .until(Known.of(until))
                .build();
    }

    private static Consent consent(ConsentDecision decision, int day) {
        return ConsentBuilder.builder(People.consent(decision, "Sam-canary", LocalDate.of(2026, 11, day)))
                .purposes(Known.of(Set.of(CARE)))
                .build();
    }

    private List<Handout> claim() {
        return council.outbox.claim(PROVIDER, SharedHealthcarePlan.NAME, 100, "nhs/plans");
    }

    private List<String> deliver() {
        List<Handout> handouts = claim();
        handouts.forEach(h -> council.outbox.settle(h.id(), new Settlement.Taken("CarePlan/1")));
        return handouts.stream().map(Handout::key).toList();
    }

    private SharedHealthcarePlan delivered() {
        council.decide();
        Delivery delivery = ((Handout.OfDelivery) claim().get(0)).delivery();
        assertThat(delivery.scope()).isEqualTo(Scope.NONE);
        return (SharedHealthcarePlan) delivery.content();
    }

    private List<String> refusals() {
        return council
                .explain
                .explain("tester", PROVIDER, SharedHealthcarePlan.NAME, child, Optional.empty())
                .answers()
                .stream()
                .flatMap(answer -> answer.decision().reasons().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void it_has_one_plan_tied_to_no_journey_with_what_its_agreement_covers_and_no_more() {
        SharedHealthcarePlan plan = delivered();

        assertThat(plan.childName()).isEqualTo(People.child().name());
        assertThat(plan.medicines()).isEqualTo(People.plan().medicines());
        assertThat(plan.equipment()).isEqualTo(Known.withheld());
    }

    @Test
    void a_category_that_the_family_refused_is_withheld_and_the_rest_is_shared() {
        council.put(
                child,
                LIQUIDLOGIC,
                "refused",
                People.narrow(consent(ConsentDecision.REFUSED, 7), DataCategory.MEDICINE));

        SharedHealthcarePlan plan = delivered();
        assertThat(plan.medicines()).isEqualTo(Known.withheld());
        assertThat(plan.emergencySteps()).isEqualTo(People.plan().emergencySteps());
    }

    @Test
    void of_a_restricted_child_the_family_s_telephones_are_kept_back() {
        council.put(
                child,
                NHS,
                "restricted",
                ChildBuilder.builder().restricted(Known.of(true)).build());

        assertThat(delivered().contacts()).isEqualTo(Known.withheld());
    }

    @Test
    void a_withdrawal_recalls_the_plan() {
        council.decide();
        assertThat(deliver()).containsExactly("lane-1-v1");
        council.put(child, LIQUIDLOGIC, "withdrawn", consent(ConsentDecision.WITHDRAWN, 20));
        council.decide();

        assertThat(deliver()).containsExactly("lane-1-r1");
    }

    @Test
    void when_care_ends_the_plan_is_recalled() {
        council.decide();
        deliver();
        council.put(child, NHS, "care", care(LocalDate.of(2026, 11, 20)));
        council.decide();

        assertThat(deliver()).containsExactly("lane-1-r1");
        assertThat(refusals()).containsExactly("not-treated-now");
    }

    @Test
    void a_plan_that_ends_is_recalled() {
        council.decide();
        deliver();
        council.put(
                child,
                NHS,
                "p",
                HealthcarePlanBuilder.builder(People.plan())
                        .status(Known.of(PlanStatus.ENDED))
                        .build());
        council.decide();

        assertThat(deliver()).containsExactly("lane-1-r1");
    }

    @Test
    void a_provider_that_never_treated_the_child_is_not_even_asked_about() {
        council.absent(child, NHS, "care");

        assertThat(council.decide().queued()).isZero();
        assertThat(refusals()).isEmpty();
    }

    @Test
    void a_school_has_the_plan_of_a_child_on_its_roll_and_needs_no_nhs_number(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("school.yaml"),
                AGREEMENT
                        .replace("treated-by-the-provider", "on-roll-at-the-school")
                        .replace("provider-ods-code: RXX", "school-urn: \"123456\"")
                        .replace("identifier, ", ""));
        council.agreements.load(folder);
        council.absent(child, LIQUIDLOGIC, "c" + NUMBER);
        council.put(
                child,
                LIQUIDLOGIC,
                "e",
                EnrolmentBuilder.builder().school(Known.of(Urn.of("123456"))).build());

        assertThat(delivered().nhsNumber()).isEqualTo(Known.withheld());
    }

    @Test
    void without_an_nhs_number_nothing_is_shared() {
        council.absent(child, LIQUIDLOGIC, "c" + NUMBER);
        council.decide();

        assertThat(claim()).isEmpty();
        assertThat(refusals()).containsExactly("no-nhs-number");
    }

    @Test
    void two_nhs_numbers_are_a_question_for_a_person() {
        number("9990001022");
        council.decide();

        assertThat(claim()).isEmpty();
        assertThat(refusals()).containsExactly("several-nhs-numbers");
    }
}
