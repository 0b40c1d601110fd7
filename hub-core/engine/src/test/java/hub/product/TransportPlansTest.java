package hub.product;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ContactBuilder;
import hub.model.DataCategory;
import hub.model.EmergencyContact;
import hub.model.HealthcarePlan;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.Medicine;
import hub.model.PlanStatus;
import hub.model.RecordType;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import hub.product.Derivation.Derived;
import hub.product.OnJourney.OnBoard;
import hub.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransportPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<DataCategory> ALL = EnumSet.allOf(DataCategory.class);

    private final TransportPlans plans = new TransportPlans(
            new Precedence(Map.of("healthcare-plan", List.of(NHS), "contact", List.of(LIQUIDLOGIC))));

    private static Facts whole() {
        return people().told(NHS, "p", People.plan());
    }

    private static Facts people() {
        return new Facts()
                .told(LIQUIDLOGIC, "c", People.child())
                .told(LIQUIDLOGIC, "k2", People.contact("Alex-canary", 2, "07700 900102"))
                .told(LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900101"))
                .told(LIQUIDLOGIC, "e", People.ehcPlan())
                .on(People.passenger("A-AM"), People.journey("A", FLEET));
    }

    private TransportPlan derive(Facts facts) {
        return derive(facts, ALL);
    }

    private TransportPlan derive(Facts facts, Set<DataCategory> granted) {
        return (TransportPlan)
                ((Derived) plans.derive(facts.facts(), Scope.ofJourney("A-AM"), granted, TODAY)).product();
    }

    private static List<String> names(TransportPlan plan) {
        return plan.contacts().value().orElseThrow().stream()
                .map(EmergencyContact::name)
                .toList();
    }

    @Test
    void a_whole_plan_holds_the_least_a_crew_needs_and_misses_nothing() {
        TransportPlan plan = derive(whole());

        assertThat(plan.childCalled()).isEqualTo(Known.of("Rob-canary"));
        assertThat(plan.rescueMedicines().value().orElseThrow())
                .extracting(Medicine::name)
                .containsExactly("Rescue-canary");
        assertThat(names(plan)).containsExactly("Sam-canary Example-canary", "Alex-canary Example-canary");
        assertThat(plan.needs().value().orElseThrow())
                .containsExactly(
                        "Speech, language and communication needs", "Physical disability", "Need recorded as XYZ");
        assertThat(plan.missing()).isEqualTo(Known.noneKnown());
        assertThat(plan.madeFrom().value().orElseThrow())
                .extracting(MadeFrom::record)
                .containsExactly(
                        RecordType.HEALTHCARE_PLAN, RecordType.EHC_PLAN, RecordType.CONTACT, RecordType.JOURNEY);
    }

    @Test
    void what_is_missing_and_what_it_was_made_from_tell_of_nothing_that_is_withheld() {
        Facts bare = new Facts()
                .told(
                        NHS,
                        "p",
                        HealthcarePlanBuilder.builder()
                                .status(Known.of(PlanStatus.ACTIVE))
                                .build())
                .told(LIQUIDLOGIC, "e", People.ehcPlan())
                .on(People.passenger("A-AM"), People.journey("A", FLEET), new OnBoard(Optional.empty(), List.of()));

        TransportPlan plan = derive(bare, EnumSet.of(DataCategory.PROVENANCE));

        assertThat(plan.missing().value().orElseThrow()).containsExactly("The plan's review date is not recorded.");
        assertThat(plan.madeFrom().value().orElseThrow())
                .extracting(MadeFrom::record)
                .containsExactly(RecordType.HEALTHCARE_PLAN);
        assertThat(text(derive(whole(), EnumSet.of(DataCategory.PROVENANCE)))).doesNotContain("anary");
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void no_category_comes_in_under_the_name_of_another(DataCategory refused) {
        TransportPlan all = derive(whole());
        TransportPlan less = derive(whole(), EnumSet.complementOf(EnumSet.of(refused)));

        TransportPlan cut = Redaction.apply(all, EnumSet.complementOf(EnumSet.of(refused)));
        assertThat(TransportPlanBuilder.builder(less)
                        .madeFrom(null)
                        .missing(null)
                        .build())
                .isEqualTo(TransportPlanBuilder.builder(cut)
                        .madeFrom(null)
                        .missing(null)
                        .build());
    }

    @Test
    void what_no_source_tells_is_named_as_missing() {
        Facts bare = new Facts()
                .told(
                        NHS,
                        "p",
                        HealthcarePlanBuilder.builder()
                                .status(Known.of(PlanStatus.ACTIVE))
                                .build())
                .on(People.passenger("A-AM"), People.journey("A", FLEET), new OnBoard(Optional.empty(), List.of()));

        assertThat(derive(bare).missing().value().orElseThrow())
                .contains(
                        "Fewer than two emergency contacts are recorded.",
                        "No emergency steps are recorded.",
                        "When to call 999 is not recorded.",
                        "Whether the child has allergies is not recorded.",
                        "How the child communicates is not recorded.",
                        "The plan's review date is not recorded.");
    }

    @Test
    void a_rescue_medicine_without_a_trained_crew_member_is_named() {
        OnBoard untrained =
                new OnBoard(Optional.of(new Told<>(People.TRANSPORT, "D1", Facts.AS_AT, People.driver())), List.of());
        Facts facts = new Facts()
                .told(LIQUIDLOGIC, "c", People.child())
                .told(NHS, "p", People.plan())
                .on(People.passenger("A-AM"), People.journey("A", FLEET), untrained);
        String line = "A rescue medicine is named, and no crew member is recorded as trained to give it.";

        assertThat(derive(facts).missing().value().orElseThrow()).contains(line);
        assertThat(derive(facts, EnumSet.complementOf(EnumSet.of(DataCategory.MEDICINE)))
                        .missing()
                        .value()
                        .orElseThrow())
                .doesNotContain(line);
    }

    @Test
    void a_crew_that_is_withheld_is_never_said_to_be_untrained() {
        assertThat(derive(whole(), EnumSet.complementOf(EnumSet.of(DataCategory.CREW)))
                        .missing())
                .isEqualTo(Known.noneKnown());
    }

    @Test
    void a_medicine_of_which_it_is_not_recorded_is_never_taken_to_be_none() {
        Medicine unmarked = new Medicine("M", null, null, null, null, null, null, null, null, null);
        assertThat(derive(people().told(
                                        NHS,
                                        "p",
                                        HealthcarePlanBuilder.builder(People.plan())
                                                .medicines(Known.of(List.of(unmarked)))
                                                .build()))
                        .rescueMedicines())
                .isEqualTo(Known.notRecorded());
        assertThat(derive(people().told(
                                        NHS,
                                        "p",
                                        HealthcarePlanBuilder.builder(People.plan())
                                                .medicines(Known.of(List.of(People.medicine("D", false))))
                                                .build()))
                        .rescueMedicines())
                .isEqualTo(Known.noneKnown());
    }

    @Test
    void a_contact_barred_by_any_source_is_left_out_by_name_or_by_number() {
        Facts byNumber = whole().told(
                        NHS,
                        "b",
                        ContactBuilder.builder(People.contact("Other", 1, "+44 7700 900101"))
                                .barred(Known.of(true))
                                .build());
        assertThat(names(derive(byNumber))).containsExactly("Alex-canary Example-canary");

        Facts byName = whole().told(
                        NHS,
                        "b",
                        ContactBuilder.builder(People.contact("SAM-canary", 1, "07700 900109"))
                                .barred(Known.of(true))
                                .build());
        assertThat(names(derive(byName))).containsExactly("Alex-canary Example-canary");
        assertThat(derive(byName).missing().value().orElseThrow())
                .contains("Fewer than two emergency contacts are recorded.");
    }

    @Test
    void contacts_of_two_sources_are_not_mixed() {
        Facts facts = whole().told(NHS, "k9", People.contact("Gran", 1, "07700 900150"));
        assertThat(names(derive(facts))).hasSize(2).doesNotContain("Gran Example-canary");
    }

    @Test
    void only_an_active_plan_is_used_the_believed_source_s_first_and_of_one_source_the_newest() {
        Instant later = Facts.AS_AT.plusSeconds(3600);
        Facts facts = people().told(LIQUIDLOGIC, "l", later, communicates("by the council"))
                .told(NHS, "old", communicates("by the old plan"))
                .told(NHS, "new", later, communicates("by the new plan"))
                .told(
                        NHS,
                        "draft",
                        later.plusSeconds(1),
                        HealthcarePlanBuilder.builder(communicates("by the draft"))
                                .status(Known.of(PlanStatus.DRAFT))
                                .build());

        TransportPlan plan = derive(facts);
        assertThat(plan.communication()).isEqualTo(Known.of("by the new plan"));
        assertThat(plan.missing().value().orElseThrow())
                .containsExactly("Another active healthcare plan is recorded; this one is the newest.");
    }

    private static HealthcarePlan communicates(String how) {
        return HealthcarePlanBuilder.builder(People.plan())
                .communication(Known.of(how))
                .build();
    }

    @Test
    void without_an_active_plan_or_a_place_on_the_journey_there_is_nothing_to_share() {
        assertThat(plans.derive(people().facts(), Scope.ofJourney("A-AM"), ALL, TODAY))
                .isInstanceOf(Derivation.NothingToShare.class);
        assertThat(plans.derive(whole().facts(), Scope.ofJourney("B-AM"), ALL, TODAY))
                .isInstanceOf(Derivation.NothingToShare.class);
    }

    private static String text(TransportPlan plan) {
        return new String(CanonicalJson.write(plan), StandardCharsets.UTF_8);
    }
}
