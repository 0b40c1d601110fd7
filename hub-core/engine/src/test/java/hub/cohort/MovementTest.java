package hub.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import hub.model.EhcPlanBuilder;
import hub.model.Known;
import hub.model.School;
import hub.model.SchoolBuilder;
import hub.model.SchoolLink.Kind;
import hub.model.SchoolLinkBuilder;
import hub.model.SchoolStatus;
import hub.model.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {

    private static final String TERM_BEGAN = "2026-09-01";
    private static final String TODAY = "2026-11-20";

    private static Pupil pupil() {
        return Pupil.born("2015-03-14");
    }

    private static EhcPlanBuilder begun(String day) {
        return Pupil.plan().startedOn(Known.of(LocalDate.parse(day)));
    }

    private static Set<Movement> moved(Pupil before, Pupil now) {
        return Movement.between(before.on(TERM_BEGAN), now.on(TODAY));
    }

    private static Set<Movement> moved(Pupil pupil) {
        return moved(pupil, pupil);
    }

    @Test
    void a_child_for_whom_all_is_as_it_was_has_not_moved() {
        assertThat(moved(pupil().with(Pupil.plan()))).isEmpty();
        assertThat(moved(pupil())).isEmpty();
    }

    @Test
    void a_plan_that_began_since_is_new() {
        assertThat(moved(pupil().with(begun("2026-10-02")))).containsExactly(Movement.NEW);
    }

    @Test
    void a_new_plan_that_another_council_handed_over_moved_in() {
        assertThat(moved(pupil(), pupil().with(Pupil.transferred()))).containsExactly(Movement.MOVED_IN);
    }

    @ParameterizedTest(name = "cease reason {0}: {1}")
    @CsvSource({
        "1,CEASED",
        "2,CEASED",
        "3,CEASED",
        "4,LEFT_EDUCATION",
        "5,MOVED_OUT",
        "6,LEFT_EDUCATION",
        "7,MOVED_OUT",
        "9,CEASED"
    })
    void a_plan_that_ceased_says_why(String reason, Movement movement) {
        assertThat(moved(pupil().with(Pupil.ceased(LocalDate.of(2026, 10, 2), reason))))
                .containsExactly(movement);
    }

    @Test
    void of_a_child_whose_records_are_gone_only_that_is_told() {
        assertThat(moved(pupil().with(Pupil.plan()), pupil())).containsExactly(Movement.CEASED);
    }

    @Test
    void sen_support_that_became_a_plan_is_told_apart_from_a_new_one() {
        assertThat(moved(pupil().with(Pupil.support(Pupil.MOOR)).with(begun("2026-10-02"))))
                .containsExactly(Movement.PLAN_AFTER_SUPPORT);
    }

    @Test
    void another_school_is_a_move() {
        assertThat(moved(pupil().with(Pupil.plan()), pupil().with(Pupil.plan().school(Known.of(Pupil.DALE)))))
                .containsExactly(Movement.MOVED_SCHOOL);
    }

    @Test
    void the_school_that_took_a_closed_one_s_place_is_no_move() {
        Map<Urn, School> schools = Map.of(
                Pupil.MOOR,
                SchoolBuilder.builder().status(Known.of(SchoolStatus.CLOSED)).build());
        SchoolRegister register = new SchoolRegister(
                schools,
                Map.of(
                        Pupil.MOOR,
                        List.of(SchoolLinkBuilder.builder()
                                .other(Known.of(Pupil.DALE))
                                .kind(Known.of(Kind.SUCCESSOR))
                                .build())));
        Pupil before = pupil().with(Pupil.plan());
        Pupil now = pupil().with(Pupil.plan().school(Known.of(Pupil.DALE)));

        assertThat(Movement.between(before.on(TERM_BEGAN, register), now.on(TODAY, register)))
                .isEmpty();
    }

    @Test
    void the_first_of_september_changes_the_phase() {
        Pupil pupil = pupil().with(Pupil.plan());

        assertThat(Movement.between(pupil.on("2026-08-31"), pupil.on("2026-09-01")))
                .containsExactly(Movement.CHANGED_PHASE);
    }

    @Test
    void compulsory_school_age_ends_once() {
        Pupil pupil = Pupil.born("2010-03-14").with(Pupil.plan());

        assertThat(Movement.between(pupil.on("2026-06-25"), pupil.on("2026-06-26")))
                .containsExactly(Movement.END_OF_COMPULSORY_AGE);
        assertThat(Movement.between(pupil.on("2026-06-26"), pupil.on("2026-07-20")))
                .isEmpty();
    }

    @Test
    void a_plan_whose_setting_is_now_out_of_education_left_it() {
        assertThat(moved(
                        pupil().with(Pupil.plan()),
                        pupil().with(Pupil.plan().school(Known.notRecorded()).setting(Known.of("NEET")))))
                .containsExactly(Movement.LEFT_EDUCATION);
    }
}
