package hub.count;

import hub.count.CountTable.Cell;
import hub.count.ShownTable.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows tables of counts by a scheme, so that no hidden count can be worked out: not from the totals around it, not from another table
 * about the same group, and not from the difference to what the same recipient was shown before. What it promises is that at least two
 * counts are possible for every hidden one; not that all of the scheme's are.
 *
 * <p>A scheme that rounds needs nothing more. Of the others a hidden count among shown totals is a sum to be done: as many more are
 * hidden, the next smallest first, as leave it open ({@link Cover}). A count that was shown before and has changed by a small number is
 * hidden as a small number is.
 */
public final class SmallNumbers {

    private final Scheme scheme;

    public SmallNumbers(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * What may be shown.
     *
     * @param remembered every count as it was shown last, with what was shown earlier and is hidden now: what the next release to the
     *     same recipient must be given
     * @param wholeShown whether it is shown how many the whole group are
     */
    public record Shown(List<ShownTable> tables, Map<CellName, Integer> remembered, boolean wholeShown) {}

    /**
     * Shows tables.
     *
     * @param tables of one group of people, who are the whole of each table
     * @param before what {@link Shown#remembered} was when the same recipient was shown figures last; empty the first time
     * @throws IllegalArgumentException if two tables are about different groups
     */
    public Shown show(List<CountTable> tables, Map<CellName, Integer> before) {
        if (tables.stream().mapToInt(CountTable::people).distinct().count() > 1) {
            throw new IllegalArgumentException("tables shown together must be about one group of people");
        }
        return scheme.rounds()
                ? new Shown(tables.stream().map(this::rounded).toList(), before, true)
                : covered(tables, before);
    }

    /** A count that stands alone, in no sum with others. */
    String alone(int count) {
        return scheme.small(count)
                ? scheme.symbol()
                : Integer.toString(scheme.rounds() ? Scheme.rounded(count) : count);
    }

    /**
     * Counts of those who came, went or changed since another release. Where a scheme does not round, all of them are shown or none: who
     * came and who went make up the difference between two sizes of the group, and each can be worked out from the others.
     *
     * @param wholeShown whether it is shown how many the group are, and was then
     */
    public <K> Map<K, String> changes(Map<K, Integer> counts, boolean wholeShown) {
        boolean hidden =
                !scheme.rounds() && (!wholeShown || counts.values().stream().anyMatch(scheme::small));
        Map<K, String> shown = new LinkedHashMap<>();
        counts.forEach((what, count) -> shown.put(what, hidden ? scheme.symbol() : alone(count)));
        return shown;
    }

    private Shown covered(List<CountTable> tables, Map<CellName, Integer> before) {
        List<Cover> covers =
                tables.stream().map(t -> Cover.of(t, scheme, before)).toList();
        covers.forEach(Cover::complete);
        if (covers.stream().anyMatch(Cover::wholeHidden)) {
            // The whole group is a total of every table: hidden in one and shown in another it would not be hidden.
            covers.forEach(Cover::hideWhole);
        }
        Map<CellName, Integer> remembered = new LinkedHashMap<>(before);
        List<ShownTable> shown = new ArrayList<>();
        for (Cover cover : covers) {
            shown.add(new ShownTable(cover.table().name(), scheme, cover.figures()));
            cover.shown().forEach(cell -> remembered.put(cell.name(), cell.count()));
        }
        return new Shown(List.copyOf(shown), remembered, covers.stream().noneMatch(Cover::wholeHidden));
    }

    private ShownTable rounded(CountTable table) {
        List<Figure> figures = table.cells().stream()
                .map(cell -> new Figure(
                        cell.name(), CountTable.part(cell.name()) ? alone(cell.count()) : roundedTotal(table, cell)))
                .toList();
        return new ShownTable(table.name(), scheme, figures);
    }

    /** Added up from the figures shown, so that it tells nothing that they do not. */
    private String roundedTotal(CountTable table, Cell total) {
        List<Cell> parts = table.cells().stream()
                .filter(c -> CountTable.part(c.name()) && within(c.name(), total.name()))
                .toList();
        int sum = parts.stream()
                .filter(c -> !scheme.small(c.count()))
                .mapToInt(c -> Scheme.rounded(c.count()))
                .sum();
        return sum == 0 && total.count() > 0 ? scheme.symbol() : Integer.toString(sum);
    }

    private static boolean within(CellName part, CellName total) {
        return (total.row().equals(CountTable.ALL) || total.row().equals(part.row()))
                && (total.column().equals(CountTable.ALL) || total.column().equals(part.column()));
    }
}
