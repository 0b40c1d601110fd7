package hub.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.count.ShownTable.Figure;
import hub.count.SmallNumbers.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SmallNumbersTest {

    private static final int GROUPS = 80;
    private static final int RELEASES = 4;
    private static final int NEEDS = 3;
    private static final int PHASES = 3;
    private static final int YEARS = 4;

    private static List<String> texts(Scheme scheme, CountTable... tables) {
        return texts(new SmallNumbers(scheme).show(List.of(tables), Map.of()), 0);
    }

    private static List<String> texts(Shown shown, int table) {
        return shown.tables().get(table).cells().stream().map(Figure::text).toList();
    }

    private static CountTable needs(int asd, int slcn, int hi) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("ASD", asd);
        counts.put("SLCN", slcn);
        counts.put("HI", hi);
        return CountTable.oneWay("need", counts);
    }

    private static CountTable table(int[][] counts) {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (int r = 0; r < counts.length; r++) {
            Map<String, Integer> row = new LinkedHashMap<>();
            for (int c = 0; c < counts[r].length; c++) {
                row.put("c" + c, counts[r][c]);
            }
            rows.put("r" + r, row);
        }
        return CountTable.twoWay("two", rows);
    }

    @Test
    void nhs_rounding_leaves_0_hides_1_to_7_and_rounds_from_8_to_the_nearest_5() {
        SmallNumbers nhs = new SmallNumbers(Scheme.NHS_ROUNDED);

        assertThat(List.of(0, 1, 7, 8, 12, 13, 100).stream().map(nhs::alone))
                .containsExactly("0", "*", "*", "10", "10", "15", "100");
    }

    @Test
    void nhs_totals_are_added_up_from_the_rounded_figures_so_that_they_tell_no_more() {
        assertThat(texts(Scheme.NHS_ROUNDED, needs(12, 7, 23))).containsExactly("10", "*", "25", "35");
        assertThat(texts(Scheme.NHS_ROUNDED, needs(2, 0, 0))).containsExactly("*", "0", "0", "*");
    }

    @Test
    void the_next_smallest_count_is_hidden_beside_a_small_one_and_never_a_zero() {
        assertThat(texts(Scheme.FEWER_THAN_5, needs(30, 3, 9))).containsExactly("30", "c", "c", "42");
        assertThat(texts(Scheme.FEWER_THAN_5, needs(30, 3, 0))).containsExactly("c", "c", "0", "33");
    }

    @Test
    void two_small_counts_that_can_only_be_one_each_are_not_left_to_each_other() {
        assertThat(texts(Scheme.FEWER_THAN_5, needs(1, 1, 20))).containsExactly("c", "c", "c", "22");
    }

    @Test
    void a_group_of_one_is_hidden_with_all_its_totals() {
        assertThat(texts(Scheme.FEWER_THAN_6, needs(1, 0, 0))).containsExactly("c", "0", "0", "c");
    }

    @Test
    void a_small_count_in_a_table_of_two_ways_takes_three_others_with_it() {
        assertThat(texts(Scheme.FEWER_THAN_5, table(new int[][] {{2, 10, 30}, {11, 9, 40}, {50, 60, 70}})))
                .containsExactly(
                        "c", "c", "30", "42", "c", "c", "40", "60", "50", "60", "70", "180", "63", "79", "140", "282");
    }

    @Test
    void a_group_hidden_in_one_table_is_hidden_in_every_table() {
        CountTable other = CountTable.oneWay("phase", Map.of("primary", 3));

        Shown shown = new SmallNumbers(Scheme.FEWER_THAN_5).show(List.of(needs(3, 0, 0), other), Map.of());

        assertThat(texts(shown, 0)).last().isEqualTo("c");
        assertThat(texts(shown, 1)).containsExactly("c", "c");
    }

    @Test
    void a_count_that_changed_by_one_is_hidden_until_it_is_what_was_shown_or_far_from_it() {
        SmallNumbers five = new SmallNumbers(Scheme.FEWER_THAN_5);
        Shown first = five.show(List.of(needs(10, 20, 30)), Map.of());
        Shown second = five.show(List.of(needs(11, 20, 30)), first.remembered());
        Shown third = five.show(List.of(needs(13, 20, 30)), second.remembered());
        Shown fourth = five.show(List.of(needs(15, 20, 30)), third.remembered());

        assertThat(texts(first, 0)).containsExactly("10", "20", "30", "60");
        assertThat(texts(second, 0)).containsExactly("c", "20", "30", "c");
        assertThat(texts(third, 0)).containsExactly("c", "20", "30", "c");
        assertThat(texts(fourth, 0)).containsExactly("15", "20", "30", "65");
    }

    @Test
    void nobody_there_is_a_small_number_where_the_scheme_says_so() {
        assertThat(texts(Scheme.FEWER_THAN_6_OR_NONE, needs(30, 0, 9))).containsExactly("30", "c", "c", "39");
    }

    @Test
    void tables_of_different_groups_are_not_shown_together() {
        assertThatThrownBy(() -> texts(Scheme.FEWER_THAN_5, needs(1, 2, 3), needs(1, 2, 4)))
                .hasMessageContaining("one group");
    }

    @Test
    void who_came_and_who_went_are_shown_together_or_not_at_all() {
        Map<String, Integer> moved = Map.of("came", 12, "went", 9, "changed", 0);
        Map<String, Integer> few = Map.of("came", 12, "went", 2);
        SmallNumbers five = new SmallNumbers(Scheme.FEWER_THAN_5);

        assertThat(five.changes(moved, true)).isEqualTo(Map.of("came", "12", "went", "9", "changed", "0"));
        assertThat(five.changes(few, true).values()).containsOnly("c");
        assertThat(five.changes(moved, false).values()).containsOnly("c");
        assertThat(new SmallNumbers(Scheme.NHS_ROUNDED).changes(few, true))
                .isEqualTo(Map.of("came", "10", "went", "*"));
    }

    @Test
    void a_scheme_is_found_by_its_name() {
        assertThat(Scheme.of("nhs-rounded")).contains(Scheme.NHS_ROUNDED);
        assertThat(Scheme.of("none")).isEmpty();
    }

    /** Every hidden cell has another possible count, in a group of a size that all tables allow. */
    private static boolean everyHiddenCellIsOpen(List<CountTable> tables, Shown shown) {
        List<Attacker> attackers = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            attackers.add(new Attacker(tables.get(i), shown.tables().get(i)));
        }
        List<Integer> sizes = List.of(0, 1, -1).stream()
                .filter(more -> attackers.stream().allMatch(a -> a.possible(more)))
                .toList();
        return attackers.stream()
                .allMatch(a ->
                        a.hiddenCells().stream().allMatch(cell -> sizes.stream().anyMatch(more -> a.open(cell, more))));
    }

    @ParameterizedTest
    @EnumSource(value = Scheme.class, mode = Mode.EXCLUDE, names = "NHS_ROUNDED")
    void no_hidden_count_follows_from_the_totals_or_from_another_table_of_the_group(Scheme scheme) {
        Random chance = new Random(1);
        for (int i = 0; i < GROUPS; i++) {
            List<CountTable> tables = group(people(chance, chance.nextInt(60)));

            Shown shown = new SmallNumbers(scheme).show(tables, Map.of());

            assertThat(everyHiddenCellIsOpen(tables, shown))
                    .as("group %s: %s", i, shown)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Scheme.class, mode = Mode.EXCLUDE, names = "NHS_ROUNDED")
    void no_small_change_between_two_releases_is_shown_and_none_follows(Scheme scheme) {
        Random chance = new Random(2);
        for (int i = 0; i < GROUPS / RELEASES; i++) {
            List<int[]> people = people(chance, 20 + chance.nextInt(60));
            Map<CellName, Integer> remembered = Map.of();
            Map<CellName, Integer> lastShown = new HashMap<>();
            for (int release = 0; release < RELEASES; release++) {
                List<CountTable> tables = group(people);
                Shown shown = new SmallNumbers(scheme).show(tables, remembered);

                assertThat(everyHiddenCellIsOpen(tables, shown))
                        .as("group %s, release %s", i, release)
                        .isTrue();
                assertThat(smallChanges(scheme, tables, shown, lastShown))
                        .as("group %s, release %s", i, release)
                        .isEmpty();

                remembered = shown.remembered();
                aFewComeAndGo(people, chance);
            }
        }
    }

    /** Shown cells that differ by a small number from what was shown of them last. */
    private static List<CellName> smallChanges(
            Scheme scheme, List<CountTable> tables, Shown shown, Map<CellName, Integer> lastShown) {
        List<CellName> found = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            Attacker attacker = new Attacker(tables.get(t), shown.tables().get(t));
            for (int cell = 0; cell < tables.get(t).cells().size(); cell++) {
                CellName name = tables.get(t).cells().get(cell).name();
                int now = tables.get(t).cells().get(cell).count();
                if (!attacker.hides(cell)) {
                    int change = Math.abs(now - lastShown.getOrDefault(name, now));
                    if (change > 0 && change < (scheme == Scheme.FEWER_THAN_5 ? 5 : 6)) {
                        found.add(name);
                    }
                    lastShown.put(name, now);
                }
            }
        }
        return found;
    }

    @Test
    void rounding_leaves_every_hidden_count_and_every_change_open() {
        SmallNumbers nhs = new SmallNumbers(Scheme.NHS_ROUNDED);
        Map<String, List<Integer>> counts = new HashMap<>();
        for (int count = 0; count < 200; count++) {
            counts.computeIfAbsent(nhs.alone(count), text -> new ArrayList<>()).add(count);
        }

        counts.remove("0");
        assertThat(counts.values()).allSatisfy(possible -> assertThat(possible).hasSizeGreaterThanOrEqualTo(2));
        assertThat(counts.get("*")).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    /** Need, phase and year group of each, the first of each likelier than the last, so that some are few. */
    private static List<int[]> people(Random chance, int number) {
        List<int[]> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(person(chance));
        }
        return people;
    }

    private static int[] person(Random chance) {
        return new int[] {skewed(chance, NEEDS), skewed(chance, PHASES), skewed(chance, YEARS)};
    }

    private static int skewed(Random chance, int below) {
        return chance.nextInt(1 + chance.nextInt(below));
    }

    private static void aFewComeAndGo(List<int[]> people, Random chance) {
        for (int gone = chance.nextInt(4); gone > 0; gone--) {
            people.remove(chance.nextInt(people.size()));
        }
        for (int come = chance.nextInt(4); come > 0; come--) {
            people.add(person(chance));
        }
    }

    private static List<CountTable> group(List<int[]> people) {
        int[][] needByPhase = new int[NEEDS][PHASES];
        Map<String, Integer> years = new LinkedHashMap<>();
        for (int year = 0; year < YEARS; year++) {
            years.put("year " + year, 0);
        }
        for (int[] person : people) {
            needByPhase[person[0]][person[1]]++;
            years.merge("year " + person[2], 1, Integer::sum);
        }
        return List.of(table(needByPhase), CountTable.oneWay("year group", years));
    }
}
