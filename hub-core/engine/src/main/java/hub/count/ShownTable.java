package hub.count;

import java.util.List;

/**
 * A table as it may be shown.
 *
 * @param cells in the order of the table
 */
public record ShownTable(String name, Scheme scheme, List<Figure> cells) {

    /**
     * One figure.
     *
     * @param text a number, or the scheme's symbol for one that is hidden
     */
    public record Figure(CellName name, String text) {}

    public ShownTable {
        cells = List.copyOf(cells);
    }
}
