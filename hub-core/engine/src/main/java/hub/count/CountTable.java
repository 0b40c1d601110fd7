package hub.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exact counts of one group of people, each person in one cell, with every total: inside the hub only.
 *
 * @param cells row by row, each row with its total, the row of totals last; the last cell of all is the whole group
 */
public record CountTable(String name, List<Cell> cells) {

    /** The row or column of totals. */
    public static final String ALL = "all";

    private static final int TOTAL = -1;
    private static final int PART = 1;

    /**
     * One count.
     *
     * @param row the sum it stands in, of a row's cells and their total
     * @param column the other sum it stands in
     * @param sign in both sums: the parts and the total come to 0
     */
    record Cell(CellName name, int count, int row, int column, int sign) {}

    public CountTable {
        cells = List.copyOf(cells);
    }

    /** A table of one way. Its cells all stand in the one sum. */
    public static CountTable oneWay(String name, Map<String, Integer> counts) {
        List<Cell> cells = new ArrayList<>();
        counts.forEach((row, count) -> cells.add(new Cell(new CellName(name, row, ""), count, 0, 0, PART)));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        cells.add(new Cell(new CellName(name, ALL, ""), all, 0, 0, TOTAL));
        return new CountTable(name, cells);
    }

    /** A table of two ways, by row and column; what is not there counts 0. */
    public static CountTable twoWay(String name, Map<String, Map<String, Integer>> counts) {
        Set<String> columns = new LinkedHashSet<>();
        counts.values().forEach(row -> columns.addAll(row.keySet()));
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (Map.Entry<String, Map<String, Integer>> entry : counts.entrySet()) {
            int column = 0;
            for (String label : columns) {
                int count = entry.getValue().getOrDefault(label, 0);
                cells.add(new Cell(new CellName(name, entry.getKey(), label), count, row, column++, PART));
            }
            cells.add(total(name, entry.getKey(), ALL, cells, row++, column, true));
        }
        int column = 0;
        for (String label : columns) {
            cells.add(total(name, ALL, label, cells, row, column++, false));
        }
        int all =
                cells.stream().filter(c -> c.sign == PART).mapToInt(Cell::count).sum();
        cells.add(new Cell(new CellName(name, ALL, ALL), all, row, column, PART));
        return new CountTable(name, cells);
    }

    private static Cell total(
            String name, String row, String column, List<Cell> cells, int atRow, int atColumn, boolean ofRow) {
        int sum = cells.stream()
                .filter(c -> c.sign == PART && (ofRow ? c.row == atRow : c.column == atColumn))
                .mapToInt(Cell::count)
                .sum();
        return new Cell(new CellName(name, row, column), sum, atRow, atColumn, TOTAL);
    }

    /** How many people the whole group is. */
    public int people() {
        return whole().count();
    }

    Cell whole() {
        return cells.get(cells.size() - 1);
    }

    /** Whether a cell is no total. */
    static boolean part(CellName name) {
        return !name.row().equals(ALL) && !name.column().equals(ALL);
    }
}
