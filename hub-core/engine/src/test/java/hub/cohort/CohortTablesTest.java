package hub.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import hub.count.CountTable;
import hub.count.Scheme;
import hub.count.ShownTable;
import hub.count.ShownTable.Figure;
import hub.count.SmallNumbers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortTablesTest {

    private static final String TODAY = "2026-11-20";

    private static List<Member> members() {
        Stream<Pupil> plans =
                IntStream.range(0, 12).mapToObj(n -> Pupil.born("2015-03-14").with(Pupil.plan()));
        Stream<Pupil> support =
                IntStream.range(0, 9).mapToObj(n -> Pupil.born("2020-03-14").with(Pupil.support(Pupil.DALE)));
        return Stream.concat(plans, support)
                .map(pupil -> pupil.on(TODAY).member().orElseThrow())
                .toList();
    }

    private static List<String> shown(String table) {
        List<CountTable> tables = CohortTables.of(members());
        return new SmallNumbers(Scheme.FEWER_THAN_5)
                .show(tables, Map.of()).tables().stream()
                        .filter(t -> t.name().equals(table))
                        .map(ShownTable::cells)
                        .flatMap(List::stream)
                        .map(CohortTablesTest::text)
                        .toList();
    }

    private static String text(Figure figure) {
        return figure.name().row() + "/" + figure.name().column() + "=" + figure.text();
    }

    @Test
    void every_table_is_about_the_whole_cohort() {
        assertThat(CohortTables.of(members())).extracting(CountTable::people).containsOnly(21);
    }

    @Test
    void needs_stand_with_provision_and_timeliness() {
        assertThat(shown("need-of-rank-1-and-provision"))
                .contains(
                        "ASD/ehc-plan, within-20-weeks=12",
                        "not-told/sen-support=9",
                        "all/sen-support=9",
                        "all/all=21");
    }

    @Test
    void year_groups_stand_with_their_phase() {
        assertThat(shown("year-group-and-phase"))
                .containsExactly(
                        "2/primary=9",
                        "2/secondary=0",
                        "2/all=9",
                        "7/primary=0",
                        "7/secondary=12",
                        "7/all=12",
                        "all/primary=9",
                        "all/secondary=12",
                        "all/all=21");
    }

    @Test
    void schools_and_needs_of_rank_2_have_tables_of_their_own() {
        assertThat(shown("school")).containsExactly("990001/=12", "990002/=9", "all/=21");
        assertThat(shown("need-of-rank-2")).containsExactly("SLCN/=12", "none-or-not-told/=9", "all/=21");
    }

    @Test
    void each_movement_is_counted() {
        assertThat(CohortTables.movements(List.of(
                        Set.of(Movement.NEW),
                        Set.of(Movement.NEW),
                        Set.of(Movement.MOVED_SCHOOL, Movement.CHANGED_PHASE))))
                .containsEntry(Movement.NEW, 2)
                .containsEntry(Movement.MOVED_SCHOOL, 1)
                .containsEntry(Movement.CHANGED_PHASE, 1)
                .containsEntry(Movement.CEASED, 0);
    }
}
