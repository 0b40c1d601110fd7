package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.WEDNESDAY;
import static hub.intake.TestHub.nhs;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class IdentityTest {

    private static final String ADA = "born=2016-05-01 name=Ada/Example";
    private static final String LOCAL = "northshire-liquidlogic:";

    @Parameter
    TestDatabase database;

    private TestHub hub;
    private Feed nhs;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
        nhs = hub.feed(OrganisationId.of("northshire-nhs"), "patients", Reader.Extent.CHANGES);
    }

    @Test
    void another_source_finds_the_child_by_nhs_number_and_equal_birth_date() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + LOCAL + "1 " + ADA);
        hub.take(nhs, TUESDAY, "child P-1 nhs-number:" + nhs(1) + " born=2016-05-01 name=Adelaide/Sample");
        assertThat(hub.children()).hasSize(1);
        assertThat(hub.current()).hasSize(2);
    }

    @Test
    void another_source_finds_the_child_by_upn_and_equal_birth_date() {
        hub.snapshot("children", MONDAY, "child 1 upn:B801200005001 " + ADA);
        hub.take(nhs, TUESDAY, "child P-1 upn:B801200005001 " + ADA);
        assertThat(hub.children()).hasSize(1);
    }

    @Test
    void a_number_known_with_another_birth_date_is_a_question_and_never_a_link() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        IntakeReport report =
                hub.take(nhs, TUESDAY, "child P-1 nhs-number:" + nhs(1) + " born=2016-05-02 name=Ada/Example");
        assertAsked(report, "another birth date", hub.childWith("nhs-number", nhs(1)));
    }

    @Test
    void a_number_without_a_birth_date_to_check_it_by_is_a_question() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        assertAsked(
                hub.take(nhs, TUESDAY, "child P-1 nhs-number:" + nhs(1)),
                "no birth date",
                hub.childWith("nhs-number", nhs(1)));
    }

    @Test
    void the_same_name_and_birth_date_without_a_number_in_common_is_a_question() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " born=2016-05-01 name=Zoë/O'Neill");
        IntakeReport report =
                hub.take(nhs, TUESDAY, "child P-1 nhs-number:" + nhs(2) + " born=2016-05-01 name=ZOE/ONEILL");
        assertAsked(report, "known by other numbers", hub.childWith("nhs-number", nhs(1)));
    }

    @Test
    void twins_of_one_family_name_and_birth_date_are_two_children() {
        hub.snapshot("children", MONDAY, "child 1 " + ADA, "child 2 born=2016-05-01 name=Ben/Example");
        assertThat(hub.children()).hasSize(2);
    }

    @Test
    void numbers_of_two_children_are_a_question() {
        hub.snapshot(
                "children",
                MONDAY,
                "child 1 nhs-number:" + nhs(1) + " " + ADA,
                "child 2 upn:B801200005001 born=2016-05-01 name=Ben/Example");
        IntakeReport report = hub.take(
                nhs, TUESDAY, "child P-1 nhs-number:" + nhs(1) + " upn:B801200005001 born=2016-05-01 name=Cy/Sample");
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.REVIEW, 1L));
        assertThat(hub.intake.review().list(0, 10).get(0).candidates()).hasSize(2);
    }

    @Test
    void differing_nhs_numbers_never_merge() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + LOCAL + "1 " + ADA);
        IntakeReport report =
                hub.snapshot("identifiers", TUESDAY, "child i-1 nhs-number:" + nhs(2) + " " + LOCAL + "1");
        assertAsked(report, "another NHS number", hub.childWith("nhs-number", nhs(1)));
        assertThat(hub.count("child_identifier where number = '" + nhs(2) + "'"))
                .isZero();
    }

    @Test
    void the_source_s_own_number_links_two_of_its_feeds_and_brings_the_other_numbers_together() {
        hub.snapshot("children", MONDAY, "child 1 " + LOCAL + "1 " + ADA);
        hub.snapshot("identifiers", MONDAY, "child i-1 " + LOCAL + "1 upn:B801200005001 nhs-number:" + nhs(1));
        hub.take(nhs, TUESDAY, "child P-1 nhs-number:" + nhs(1) + " " + ADA);
        assertThat(hub.children()).hasSize(1);
        assertThat(hub.childWith("upn", "B801200005001"))
                .isEqualTo(hub.children().get(0));
    }

    @Test
    void a_number_used_as_a_dummy_is_accepted_and_never_trusted() {
        hub.snapshot(
                "children",
                MONDAY,
                "child 1 nhs-number:9876543210 " + ADA,
                "child 2 nhs-number:9876543210 born=2016-05-01 name=Ben/Example");
        assertThat(hub.children()).hasSize(2);
        assertThat(hub.count("child_identifier")).isZero();
    }

    @Test
    void two_rows_of_one_batch_about_the_same_child_make_one_child() {
        hub.take(
                nhs,
                MONDAY,
                "child P-1 nhs-number:" + nhs(1) + " " + ADA,
                "child P-2 nhs-number:" + nhs(1) + " upn:B801200005001 " + ADA,
                "contact C-1 upn:B801200005001 is=mother");
        assertThat(hub.children()).hasSize(1);
        assertThat(hub.current()).hasSize(3);
    }

    @Test
    void a_source_may_mend_a_birth_date_when_a_national_number_agrees() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        IntakeReport mended =
                hub.snapshot("children", TUESDAY, "child 1 nhs-number:" + nhs(1) + " born=2016-05-11 name=Ada/Example");
        assertThat(outcomes(mended)).isEqualTo(Map.of(Outcome.CHANGED, 1L));
        hub.take(nhs, WEDNESDAY, "child P-1 nhs-number:" + nhs(1) + " born=2016-05-11");
        assertThat(hub.children()).hasSize(1);
    }

    @Test
    void a_local_number_used_again_for_another_child_is_a_question() {
        hub.snapshot("children", MONDAY, "child 1 " + LOCAL + "1 " + ADA);
        IntakeReport report =
                hub.snapshot("children", TUESDAY, "child 1 " + LOCAL + "1 born=2012-09-09 name=Cy/Sample");
        assertAsked(report, "another birth date", hub.childWith("northshire-liquidlogic", "1"));
    }

    @Test
    void a_record_about_a_child_is_linked_by_any_of_its_numbers() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        hub.changes("contacts", MONDAY, "contact C-1 upn:B801200005001 nhs-number:" + nhs(1) + " is=mother");
        assertThat(hub.current()).hasSize(2);
    }

    @Test
    void a_record_whose_birth_date_contradicts_the_child_s_is_a_question() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        IntakeReport report = hub.changes("contacts", MONDAY, "contact C-1 nhs-number:" + nhs(1) + " born=2016-05-02");
        assertAsked(report, "another birth date", hub.childWith("nhs-number", nhs(1)));
    }

    @Test
    void a_name_alone_is_a_question_and_never_a_link() {
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        assertAsked(
                hub.changes("contacts", MONDAY, "contact C-1 " + ADA),
                "name and birth date alone",
                hub.childWith("nhs-number", nhs(1)));
    }

    @Test
    void a_record_that_was_about_one_child_and_names_another_is_a_question_even_if_nothing_else_changed() {
        hub.snapshot("children", MONDAY, "child 1 " + LOCAL + "1", "child 2 " + LOCAL + "2");
        hub.changes("contacts", MONDAY, "contact C-1 " + LOCAL + "1 is=mother");
        IntakeReport report = hub.changes("contacts", TUESDAY, "contact C-1 " + LOCAL + "2 is=mother");
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.REVIEW, 1L));
        assertThat(hub.records()
                        .currentOf(List.of(hub.childWith("northshire-liquidlogic", "1")))
                        .values())
                .singleElement()
                .satisfies(records -> assertThat(records).hasSize(2));
    }

    @Test
    void a_record_that_says_the_same_is_a_question_once_its_numbers_name_two_children() {
        hub.snapshot("children", MONDAY, "child 1 " + LOCAL + "1");
        hub.changes("contacts", MONDAY, "contact C-1 " + LOCAL + "1 nhs-number:" + nhs(1) + " is=mother");
        hub.snapshot("children", TUESDAY, "child 1 " + LOCAL + "1", "child 2 " + LOCAL + "2 nhs-number:" + nhs(1));

        IntakeReport report = hub.changes(
                "contacts",
                TUESDAY,
                "contact C-2 " + LOCAL + "2 is=father",
                "contact C-1 " + LOCAL + "1 nhs-number:" + nhs(1) + " is=mother");

        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.REVIEW, 1L));
    }

    private void assertAsked(IntakeReport report, String why, ChildId candidate) {
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.REVIEW, 1L));
        Review.Question question = hub.intake.review().list(0, 10).get(0);
        assertThat(question.kind()).isEqualTo(Review.Kind.IDENTITY);
        assertThat(question.message()).contains(why);
        assertThat(question.candidates()).containsExactly(candidate);
        assertThat(hub.children()).hasSize(1);
    }
}
