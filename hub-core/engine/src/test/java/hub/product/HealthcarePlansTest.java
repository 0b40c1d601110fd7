package hub.product;

import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ChildBuilder;
import hub.model.Condition;
import hub.model.ContactBuilder;
import hub.model.DataCategory;
import hub.model.HealthcarePlan;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.NhsNumber;
import hub.model.PlanStatus;
import hub.model.RecordType;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.SharedHealthcarePlanBuilder;
import hub.product.Derivation.Derived;
import hub.product.Derivation.NothingToShare;
import hub.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HealthcarePlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<DataCategory> ALL = EnumSet.allOf(DataCategory.class);
    private static final String NUMBER = "9990001006";

    private final HealthcarePlans plans = new HealthcarePlans(
            new Precedence(Map.of("healthcare-plan", List.of(NHS), "contact", List.of(LIQUIDLOGIC))));

    private static HealthcarePlan plan() {
        return HealthcarePlanBuilder.builder(People.plan())
                .conditions(Known.of(List.of(new Condition("Epilepsy, canary", Known.notRecorded()))))
                .gp(Known.of("The surgery, canary"))
                .school(Known.of("The school, canary"))
                .build();
    }

    private static Facts people() {
        return new Facts()
                .told(LIQUIDLOGIC, "c", People.numbered(NUMBER))
                .told(LIQUIDLOGIC, "k2", People.contact("Alex-canary", 2, "07700 900102"))
                .told(LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900101"));
    }

    private static Facts whole() {
        return people().told(NHS, "p", plan());
    }

    private SharedHealthcarePlan derive(Facts facts, Set<DataCategory> granted) {
        return (SharedHealthcarePlan) ((Derived) plans.derive(facts.facts(), Scope.NONE, granted, TODAY)).product();
    }

    @Test
    void a_whole_plan_says_whose_it_is_what_it_says_and_whom_to_ring() {
        SharedHealthcarePlan plan = derive(whole(), ALL);

        assertThat(plan.nhsNumber()).isEqualTo(Known.of(NhsNumber.of(NUMBER)));
        assertThat(plan.conditions()).isEqualTo(plan().conditions());
        assertThat(plan.medicines()).isEqualTo(plan().medicines());
        assertThat(plan.careTasks()).isEqualTo(plan().dailyCare());
        assertThat(plan.contacts().value().orElseThrow())
                .extracting(c -> c.name())
                .containsExactly("Sam-canary Example-canary", "Alex-canary Example-canary");
        assertThat(plan.madeFrom().value().orElseThrow())
                .extracting(MadeFrom::record)
                .containsExactly(RecordType.HEALTHCARE_PLAN, RecordType.CONTACT);
        assertThat(plan.missing()).isEqualTo(Known.noneKnown());
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void no_category_comes_in_under_the_name_of_another(DataCategory refused) {
        Set<DataCategory> granted = EnumSet.complementOf(EnumSet.of(refused));

        SharedHealthcarePlan cut = Redaction.apply(derive(whole(), ALL), granted);
        assertThat(withoutProvenance(derive(whole(), granted))).isEqualTo(withoutProvenance(cut));
    }

    private static SharedHealthcarePlan withoutProvenance(SharedHealthcarePlan plan) {
        return SharedHealthcarePlanBuilder.builder(plan)
                .madeFrom(null)
                .missing(null)
                .build();
    }

    @Test
    void with_nothing_but_provenance_no_word_about_the_child_is_in_it() {
        assertThat(text(derive(whole(), EnumSet.of(DataCategory.PROVENANCE))))
                .doesNotContain("anary")
                .doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @EnumSource(value = PlanStatus.class, names = "ACTIVE", mode = Mode.EXCLUDE)
    void a_plan_that_is_not_active_is_never_shared(PlanStatus status) {
        Facts facts = people().told(
                        NHS,
                        "p",
                        HealthcarePlanBuilder.builder(plan())
                                .status(Known.of(status))
                                .build());

        assertThat(plans.derive(facts.facts(), Scope.NONE, ALL, TODAY)).isInstanceOf(NothingToShare.class);
    }

    @Test
    void a_restricted_child_s_plan_tells_neither_address_nor_telephones_nor_where_the_child_is_met() {
        Facts facts = whole().told(
                        NHS,
                        "r",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
        SharedHealthcarePlan plan =
                derive(facts, EnumSet.complementOf(EnumSet.of(DataCategory.ADDRESS, DataCategory.CONTACT)));

        assertThat(List.of(plan.contacts(), plan.handover(), plan.gp(), plan.school()))
                .allMatch(Known.withheld()::equals);
        assertThat(plan.emergencySteps()).isEqualTo(plan().emergencySteps());
    }

    @Test
    void a_barred_person_is_in_no_list_and_no_text() {
        Facts facts = people().told(
                        NHS,
                        "p",
                        HealthcarePlanBuilder.builder(plan())
                                .communication(Known.of("Ask Sam-canary Example-canary"))
                                .build())
                .told(
                        NHS,
                        "b",
                        ContactBuilder.builder(People.contact("Sam-canary", 1, "07700 900101"))
                                .barred(Known.of(true))
                                .build());

        assertThat(text(derive(facts, ALL))).doesNotContain("Sam-canary").contains("Alex-canary");
    }

    @Test
    void two_nhs_numbers_are_none() {
        Facts facts = whole().told(NHS, "c2", People.numbered("9990001022"));

        assertThat(derive(facts, ALL).nhsNumber()).isEqualTo(Known.notRecorded());
    }

    @Test
    void another_child_s_number_in_a_text_is_found() {
        HealthcarePlan mixed = HealthcarePlanBuilder.builder(plan())
                .other(Known.of("See 999 000 1022"))
                .build();
        Facts facts = people().told(NHS, "p", mixed).stranger("9990001022");

        assertThat(plans.mentionsStranger(facts.facts(), Scope.NONE, ALL, TODAY))
                .isTrue();
        assertThat(plans.mentionsStranger(
                        facts.facts(), Scope.NONE, EnumSet.complementOf(EnumSet.of(DataCategory.CONDITION)), TODAY))
                .isFalse();
    }

    private static String text(SharedHealthcarePlan plan) {
        return new String(CanonicalJson.write(plan), StandardCharsets.UTF_8);
    }
}
