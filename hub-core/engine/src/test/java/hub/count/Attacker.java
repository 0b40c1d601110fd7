package hub.count;

import hub.count.CountTable.Cell;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody who has a shown table, knows the scheme, and looks for other tables that would have been shown so; knows nothing of how it
 * was made. The tables tried differ from the true one by at most one in each cell that is no total: a count found open is open.
 */
final class Attacker {

    private static final int[] CHANGES = {0, 1, -1};

    private final List<Cell> cells;
    private final boolean[] hidden;
    private final int[] parts;
    private final int least;

    Attacker(CountTable truth, ShownTable shown) {
        this.cells = truth.cells();
        this.hidden = new boolean[cells.size()];
        this.least = shown.scheme().least();
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = shown.cells().get(i).text().equals(shown.scheme().symbol());
        }
        this.parts = IntStream.range(0, hidden.length)
                .filter(i -> hidden[i] && CountTable.part(cells.get(i).name()))
                .toArray();
    }

    List<Integer> hiddenCells() {
        return IntStream.range(0, hidden.length).filter(this::hides).boxed().toList();
    }

    boolean hides(int cell) {
        return hidden[cell];
    }

    /** Whether some table is possible with so many more people in the whole group. */
    boolean possible(int more) {
        return search(0, new int[hidden.length], -1, more);
    }

    /** Whether another count than the true one is possible in a cell, with so many more people in the whole group. */
    boolean open(int cell, int more) {
        return search(0, new int[hidden.length], cell, more);
    }

    private boolean search(int part, int[] by, int cell, int more) {
        if (part == parts.length) {
            return totalsAgree(by, more) && (cell < 0 || by[cell] != 0);
        }
        int at = parts[part];
        for (int change : CHANGES) {
            by[at] = change;
            if (change == 0 || cells.get(at).count() + change >= least) {
                if (search(part + 1, by, cell, more)) {
                    return true;
                }
            }
        }
        by[at] = 0;
        return false;
    }

    private boolean totalsAgree(int[] by, int more) {
        for (int i = 0; i < by.length; i++) {
            if (!CountTable.part(cells.get(i).name())) {
                by[i] = changeOfTotal(i, by);
                boolean agrees = by[i] == 0 || hidden[i] && cells.get(i).count() + by[i] >= least;
                if (!agrees) {
                    return false;
                }
            }
        }
        return by[by.length - 1] == more;
    }

    private int changeOfTotal(int total, int[] by) {
        CellName name = cells.get(total).name();
        int change = 0;
        for (int part : parts) {
            CellName of = cells.get(part).name();
            boolean within = (name.row().equals(CountTable.ALL) || name.row().equals(of.row()))
                    && (name.column().equals(CountTable.ALL)
                            || name.column().equals(of.column())
                            || name.column().isEmpty());
            change += within ? by[part] : 0;
        }
        return change;
    }
}
