package hub.connectors.transport.page;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connectors.transport.Plans;
import hub.model.Allergy;
import hub.model.CareTask;
import hub.model.Known;
import hub.model.TaskLevel;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a crew reads. */
class PagesTest {

    private static final float A4_WIDTH = 595;
    private static final PrintedPage TYPICAL = PrintedPage.of(Plans.typical());

    @Test
    void a_typical_plan_is_one_page() {
        assertThat(TYPICAL.pages()).isEqualTo(1);
    }

    @Test
    void what_to_do_in_an_emergency_comes_before_everything_else() {
        assertThat(TYPICAL.text())
                .containsSubsequence(
                        "Amelia",
                        "EMERGENCY",
                        "Goes stiff",
                        "1. Stop the vehicle",
                        "2. Move hard things",
                        "3. At 5 minutes",
                        "4. Stay with her",
                        "more than 5 minutes",
                        "Midazolam",
                        "Peanut",
                        "Hold her down",
                        "Marta Example",
                        "Jan Example",
                        "Mill Lane shelter",
                        "Short sentences",
                        "Flashing light",
                        "Ear defenders",
                        "Suction of the mouth",
                        "Sam Driver",
                        "Made from");
    }

    @Test
    void the_journey_is_told_in_plain_english() {
        assertThat(TYPICAL.text())
                .contains("Run R012, to school, Monday to Friday, departs 08:05")
                .contains("Mill Lane shelter at 08:17")
                .contains("01632 960112")
                .contains("01632 960900");
    }

    @Test
    void a_contact_has_numbers_hours_language_and_whether_they_may_collect() {
        assertThat(TYPICAL.text())
                .contains("Marta Example, mother: 07700 900123 mobile; 01632 960111 work")
                .contains("Language Polish, interpreter needed")
                .containsSubsequence("May collect: yes", "May collect: no");
    }

    @Test
    void a_rescue_medicine_has_its_dose_its_place_its_last_day_and_who_is_trained() {
        assertThat(TYPICAL.text())
                .contains("Midazolam Dose 5 mg")
                .contains("Kept red pouch in her rucksack")
                .contains("Use by 31 March 2027")
                .contains("Trained to give it on this run Pat Helper, until 3 March 2027");
    }

    @Test
    void a_run_where_no_one_is_trained_says_so() {
        TransportPlan plan = with().crew(Known.of(List.of(Plans.driver()))).build();

        assertThat(PrintedPage.of(plan).text()).contains("No one on this run is recorded as trained to give it");
        assertThat(TYPICAL.text()).doesNotContain("No one on this run");
    }

    @Test
    void a_crew_that_is_not_shared_is_not_called_untrained() {
        assertThat(PrintedPage.of(with().crew(Known.withheld()).build()).text())
                .doesNotContain("No one on this run")
                .contains("Trained to give it on this run Not shared with you");
    }

    @Test
    void each_care_task_says_who_may_do_it_and_one_without_a_level_is_not_for_the_crew() {
        TransportPlan plan = with().careTasks(Known.of(List.of(
                        new CareTask("Belt", Known.of(TaskLevel.UNIVERSAL)),
                        new CareTask("Suction", Known.of(TaskLevel.TARGETED)),
                        new CareTask("Feed", Known.of(TaskLevel.SPECIALIST)),
                        new CareTask("Splint", Known.notRecorded()),
                        new CareTask("Brace", Known.withheld()))))
                .build();

        assertThat(PrintedPage.of(plan).text())
                .contains("Belt: Crew may do this once shown how.")
                .contains("Suction: Only by someone trained for this child.")
                .contains("Feed: NOT by crew: a health professional only.")
                .contains("Splint: NOT by crew: who may do it is not recorded.")
                .contains("Brace: NOT by crew: who may do it is not shared with you.");
    }

    @Test
    void it_says_what_it_was_made_from_what_is_missing_and_when_it_is_reviewed() {
        assertThat(TYPICAL.text())
                .contains("healthcare plan (northshire-nhs, 3 September 2026)")
                .contains("when each telephone number was last tried")
                .contains("Review by 1 September 2027");
    }

    @Test
    void its_foot_names_the_plan_so_that_a_recall_can_be_obeyed() {
        assertThat(TYPICAL.text())
                .contains("L-88, version 3, for Northshire Fleet")
                .contains("Page 1 of 1");
    }

    @Test
    void the_states_of_not_having_an_answer_are_told_apart() {
        assertThat(allergies(Known.noneKnown())).contains("Allergies None known");
        assertThat(allergies(Known.notRecorded())).contains("Allergies Not recorded – ask before you travel");
        assertThat(allergies(Known.withheld())).contains("Allergies Not shared with you – this does not mean none");
        assertThat(allergies(Known.of(List.of(new Allergy("Latex", Known.notRecorded(), Known.withheld())))))
                .contains("Latex: not recorded Severity not shared with you");
    }

    @Test
    void an_empty_list_is_never_read_as_none() {
        assertThat(allergies(Known.of(List.of()))).contains("Allergies Not recorded");
    }

    @Test
    void every_component_may_be_in_any_state() {
        assertThat(PrintedPage.of(Plans.inState(Known.noneKnown())).text()).doesNotContain("Not recorded –");
        assertThat(PrintedPage.of(Plans.inState(Known.notRecorded())).text()).doesNotContain("Not shared with you –");
        assertThat(PrintedPage.of(Plans.inState(Known.withheld())).text()).doesNotContain("Not recorded –");
    }

    @Test
    void what_is_kept_back_is_nowhere_on_the_page() {
        TransportPlan plan = with().rescueMedicines(Known.withheld())
                .contacts(Known.withheld())
                .stop(Known.withheld())
                .build();

        assertThat(PrintedPage.of(plan).text()).doesNotContain("Midazolam", "Marta", "07700", "Mill Lane");
    }

    @Test
    void a_long_plan_flows_on_with_the_name_and_the_run_on_every_page_and_loses_nothing() {
        PrintedPage page = PrintedPage.of(Plans.maximal());

        assertThat(page.pages()).isBetween(2, 3);
        assertThat(page.text()).contains("Step 8", "Last 3", "1 September 2027");
        assertThat(page.text().chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(300);
        assertThat(page.rightmost()).isLessThan(A4_WIDTH - 30);
        for (int number = 2; number <= page.pages(); number++) {
            assertThat(page.text(number)).startsWith("Wilhelmina-Alexandria").contains("run R012, to school");
        }
    }

    @Test
    void a_recall_says_stop_and_which_plan_run_and_versions_and_why() {
        PrintedPage page = PrintedPage.of(Plans.recall());

        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.text())
                .contains("STOP using plan L-88")
                .contains("destroy every copy")
                .contains("R012-AM")
                .contains("every version from 1 to 3")
                .contains("The child no longer travels on this run.")
                .contains("22 November 2026 at 08:05");
    }

    private static String allergies(Known<List<Allergy>> allergies) {
        return PrintedPage.of(with().allergies(allergies).build()).text();
    }

    private static TransportPlanBuilder with() {
        return TransportPlanBuilder.builder(Plans.typical());
    }
}
