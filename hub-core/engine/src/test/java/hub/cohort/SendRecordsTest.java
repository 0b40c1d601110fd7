package hub.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.DataCategory;
import hub.model.EhcPlanBuilder;
import hub.model.EnrolmentBuilder;
import hub.model.Known;
import hub.model.Known.State;
import hub.model.NhsNumber;
import hub.model.Scope;
import hub.model.SenNeed;
import hub.model.SendRecord;
import hub.product.Derivation;
import hub.product.Precedence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private final SendRecords records = new SendRecords(new Precedence(Map.of()));

    private static Facts born(EhcPlanBuilder plan) {
        return new Facts()
                .told(
                        People.LIQUIDLOGIC,
                        "c",
                        ChildBuilder.builder()
                                .birthDate(Known.of(LocalDate.of(2015, 3, 14)))
                                .build())
                .told(People.LIQUIDLOGIC, "e", plan.build());
    }

    private SendRecord derived(Facts facts, Set<DataCategory> granted) {
        Derivation derivation = records.derive(facts.facts(), Scope.NONE, granted, DAY);
        return (SendRecord) ((Derivation.Derived) derivation).product();
    }

    private SendRecord derived(Facts facts) {
        return derived(facts, EnumSet.allOf(DataCategory.class));
    }

    @Test
    void what_is_not_granted_is_withheld_whether_it_is_recorded_or_not() {
        SendRecord record = derived(born(Pupil.plan()), Set.of(DataCategory.PROVENANCE));

        assertThat(record.provision().state()).isEqualTo(State.WITHHELD);
        assertThat(record.setting().state()).isEqualTo(State.WITHHELD);
        assertThat(record.childName().state()).isEqualTo(State.WITHHELD);
        assertThat(record.madeFrom().isPresent()).isTrue();
    }

    @Test
    void what_stands_in_the_place_of_a_code_and_is_none_is_kept_back() {
        SendRecord record = derived(born(Pupil.plan()
                .school(Known.notRecorded())
                .setting(Known.of("with Robin-canary"))
                .needs(Known.of(List.of(new SenNeed("ASD", 1), new SenNeed("as Sam-canary has", 2))))));

        assertThat(record.setting().state()).isEqualTo(State.WITHHELD);
        assertThat(record.needs().state()).isEqualTo(State.WITHHELD);
        assertThat(derived(born(Pupil.ceased(DAY.minusDays(9), "moved, see canary")))
                        .ceaseReason()
                        .state())
                .isEqualTo(State.WITHHELD);
    }

    @Test
    void of_two_nhs_numbers_none_is_shown() {
        Child one = People.numbered("9990001006");
        Child other = People.numbered("9990001022");
        Facts facts = born(Pupil.plan()).told(People.LIQUIDLOGIC, "n", one);

        assertThat(derived(facts).nhsNumber()).isEqualTo(Known.of(NhsNumber.of("9990001006")));
        assertThat(derived(facts.told(People.NHS, "n", other)).nhsNumber().state())
                .isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void who_has_left_is_told_for_a_year_and_then_there_is_nothing_to_share() {
        Facts support = new Facts()
                .told(
                        People.LIQUIDLOGIC,
                        "e",
                        EnrolmentBuilder.builder()
                                .senProvision(Known.of("K"))
                                .until(Known.of(LocalDate.of(2026, 7, 17)))
                                .build());

        assertThat(derived(support).provision()).isEqualTo(Known.of("none"));
        assertThat(derived(support).ceasedOn()).isEqualTo(Known.of(LocalDate.of(2026, 7, 18)));
        assertThat(records.nothingToShare(support.facts(), Scope.NONE, LocalDate.of(2027, 7, 17)))
                .isEmpty();
        assertThat(records.nothingToShare(support.facts(), Scope.NONE, LocalDate.of(2027, 7, 18)))
                .isPresent();
        assertThat(records.nothingToShare(new Facts().facts(), Scope.NONE, DAY)).isPresent();
    }

    @Test
    void it_is_decided_again_on_the_first_of_september_and_whenever_a_plan_begins_or_ends() {
        Facts facts = born(Pupil.ceased(LocalDate.of(2026, 12, 20), "2"));

        assertThat(records.turn(facts.facts(), DAY)).isEqualTo(Optional.of(LocalDate.of(2026, 12, 20)));
        assertThat(records.turn(facts.facts(), LocalDate.of(2026, 12, 20)))
                .isEqualTo(Optional.of(LocalDate.of(2027, 9, 1)));
        assertThat(records.turn(facts.facts(), LocalDate.of(2027, 9, 1)))
                .isEqualTo(Optional.of(LocalDate.of(2027, 12, 20)));
    }
}
