package hub.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import hub.model.EhcPlanBuilder;
import hub.model.Known;
import hub.model.School;
import hub.model.SchoolBuilder;
import hub.model.SchoolLink;
import hub.model.SchoolLink.Kind;
import hub.model.SchoolLinkBuilder;
import hub.model.SchoolStatus;
import hub.model.SenNeed;
import hub.model.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingsTest {

    private static final String TODAY = "2026-11-20";

    private static Member member(Pupil pupil) {
        return pupil.on(TODAY).member().orElseThrow();
    }

    private static School school(SchoolStatus status) {
        return SchoolBuilder.builder().status(Known.of(status)).build();
    }

    private static SchoolLink link(Urn to, Kind kind) {
        return SchoolLinkBuilder.builder()
                .other(Known.of(to))
                .kind(Known.of(kind))
                .build();
    }

    private static Member at(SchoolRegister register) {
        return Pupil.born("2015-03-14")
                .with(Pupil.plan())
                .on(TODAY, register)
                .member()
                .orElseThrow();
    }

    @Test
    void a_child_with_a_plan_has_its_needs_by_rank_its_school_year_group_and_phase() {
        Member member = member(Pupil.born("2015-03-14").with(Pupil.plan()));

        assertThat(member.provision()).isEqualTo(Provision.EHC_PLAN);
        assertThat(member.needs()).extracting(SenNeed::type).containsExactly("ASD", "SLCN");
        assertThat(member.school()).contains(Pupil.MOOR);
        assertThat(member.yearGroup()).contains(7);
        assertThat(member.phase()).contains(Phase.SECONDARY);
    }

    @Test
    void a_plan_counts_from_its_first_day_and_no_longer_on_the_day_it_ceased() {
        Pupil pupil = Pupil.born("2015-03-14").with(Pupil.ceased(LocalDate.of(2026, 11, 20), "2"));

        assertThat(pupil.on("2026-01-18").member()).isEmpty();
        assertThat(pupil.on("2026-01-19").member()).isPresent();
        assertThat(pupil.on("2026-11-19").member()).isPresent();
        assertThat(pupil.on("2026-11-20").member()).isEmpty();
        assertThat(pupil.on("2026-11-20").ceaseReason()).contains("2");
    }

    @Test
    void a_request_that_is_not_yet_decided_is_no_plan() {
        assertThat(Pupil.born("2015-03-14")
                        .with(EhcPlanBuilder.builder().requestedOn(Known.of(Pupil.ASKED)))
                        .on(TODAY)
                        .member())
                .isEmpty();
    }

    @Test
    void a_pupil_with_sen_support_is_in_the_cohort_without_needs() {
        Member member = member(Pupil.born("2015-03-14").with(Pupil.support(Pupil.DALE)));

        assertThat(member.provision()).isEqualTo(Provision.SEN_SUPPORT);
        assertThat(member.needs()).isEmpty();
        assertThat(member.school()).contains(Pupil.DALE);
        assertThat(member.timeliness()).isEqualTo(Timeliness.NO_PLAN);
    }

    @Test
    void what_no_source_tells_is_empty() {
        Member member = member(new Pupil().with(EhcPlanBuilder.builder().startedOn(Known.of(Pupil.BEGAN))));

        assertThat(member.yearGroup()).isEmpty();
        assertThat(member.phase()).isEmpty();
        assertThat(member.school()).isEmpty();
        assertThat(member.timeliness()).isEqualTo(Timeliness.NOT_TOLD);
    }

    static Stream<Arguments> plans() {
        LocalDate last = Pupil.ASKED.plusWeeks(20);
        return Stream.of(
                Arguments.of(last, Known.of(false), Timeliness.WITHIN_20_WEEKS),
                Arguments.of(last.plusDays(1), Known.of(false), Timeliness.LATE),
                Arguments.of(last.plusDays(1), Known.of(true), Timeliness.LATE_EXEMPT),
                Arguments.of(last.plusDays(1), Known.notRecorded(), Timeliness.NOT_TOLD));
    }

    @ParameterizedTest(name = "final on {0}: {2}")
    @MethodSource("plans")
    void a_plan_is_in_time_until_the_last_day_of_the_twentieth_week(
            LocalDate began, Known<Boolean> exempt, Timeliness timeliness) {
        assertThat(member(Pupil.born("2015-03-14")
                                .with(Pupil.plan().startedOn(Known.of(began)).week20Exception(exempt)))
                        .timeliness())
                .isEqualTo(timeliness);
    }

    @Test
    void a_plan_on_a_closed_school_points_at_the_school_that_took_its_place_however_often() {
        Urn between = new Urn("990003");
        Member member = at(new SchoolRegister(
                Map.of(
                        Pupil.MOOR,
                        school(SchoolStatus.CLOSED),
                        between,
                        school(SchoolStatus.CLOSED),
                        Pupil.DALE,
                        school(SchoolStatus.OPEN)),
                Map.of(
                        Pupil.MOOR,
                        List.of(link(between, Kind.SUCCESSOR)),
                        between,
                        List.of(link(Pupil.DALE, Kind.MERGED_SUCCESSOR)))));

        assertThat(member.school()).contains(Pupil.DALE);
        assertThat(member.closedSchool()).contains(Pupil.MOOR);
    }

    @Test
    void of_a_closed_school_that_was_split_nobody_knows_which_took_its_place() {
        Member member = at(new SchoolRegister(
                Map.of(Pupil.MOOR, school(SchoolStatus.CLOSED)),
                Map.of(Pupil.MOOR, List.of(link(Pupil.DALE, Kind.SPLIT_SUCCESSOR)))));

        assertThat(member.school()).isEmpty();
        assertThat(member.closedSchool()).contains(Pupil.MOOR);
    }

    @Test
    void two_closed_schools_that_point_at_each_other_lead_nowhere() {
        Member member = at(new SchoolRegister(
                Map.of(Pupil.MOOR, school(SchoolStatus.CLOSED), Pupil.DALE, school(SchoolStatus.CLOSED)),
                Map.of(
                        Pupil.MOOR, List.of(link(Pupil.DALE, Kind.SUCCESSOR)),
                        Pupil.DALE, List.of(link(Pupil.MOOR, Kind.SUCCESSOR)))));

        assertThat(member.school()).isEqualTo(Optional.empty());
    }
}
