package hub.count;

import hub.count.CountTable.Cell;
import hub.count.ShownTable.Figure;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table are hidden. A hidden count is open if it can be one more or one less while all that is shown stays as it is: then
 * a chain of hidden cells leads from its row's sum back to its column's, each one more or one less in turn. For each hidden count the chain
 * that hides the fewest people is looked for; it may lead through totals, so that there always is one.
 *
 * <p>The whole group, which other tables may share, only ever goes up: all tables can follow that at once.
 */
final class Cover {

    private static final int NEVER = Integer.MAX_VALUE;
    /** Hiding a whole group hides it in every table. */
    private static final int WHOLE = 1_000_000_000;

    private final CountTable table;
    private final Scheme scheme;
    private final List<Cell> cells;
    private final BitSet hidden = new BitSet();
    private final int sums;

    private Cover(CountTable table, Scheme scheme) {
        this.table = table;
        this.scheme = scheme;
        this.cells = table.cells();
        this.sums = 1
                + cells.stream()
                        .mapToInt(c -> Math.max(c.row(), c.column()))
                        .max()
                        .orElse(0);
    }

    /** Hides what must not be shown for its own sake. */
    static Cover of(CountTable table, Scheme scheme, Map<CellName, Integer> before) {
        Cover cover = new Cover(table, scheme);
        for (int i = 0; i < cover.cells.size(); i++) {
            Cell cell = cover.cells.get(i);
            int was = before.getOrDefault(cell.name(), cell.count());
            cover.hidden.set(i, scheme.small(cell.count()) || scheme.smallChange(was, cell.count()));
        }
        return cover;
    }

    CountTable table() {
        return table;
    }

    boolean wholeHidden() {
        return hidden.get(cells.size() - 1);
    }

    void hideWhole() {
        hidden.set(cells.size() - 1);
        complete();
    }

    /** Hides as much more as leaves every hidden count open. What is hidden for one never closes another. */
    void complete() {
        BitSet open = new BitSet();
        while (open.cardinality() < hidden.cardinality()) {
            BitSet closed = (BitSet) hidden.clone();
            closed.andNot(open);
            int cell = closed.nextSetBit(0);
            Stream.of(chain(cell, 1), chain(cell, -1))
                    .min((one, other) -> Integer.compare(one.cost(), other.cost()))
                    .ifPresent(chain -> hidden.or(chain.cells()));
            open.set(cell);
        }
    }

    List<Figure> figures() {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Figure(
                        cells.get(i).name(),
                        hidden.get(i)
                                ? scheme.symbol()
                                : Integer.toString(cells.get(i).count())))
                .toList();
    }

    Stream<Cell> shown() {
        return IntStream.range(0, cells.size()).filter(i -> !hidden.get(i)).mapToObj(cells::get);
    }

    private record Chain(BitSet cells, int cost) {
        static final Chain NONE = new Chain(new BitSet(), NEVER);
    }

    /** The cheapest chain that lets a count go up by one ({@code change} 1) or down (-1): shortest paths, after Bellman and Ford. */
    private Chain chain(int of, int change) {
        Cell first = cells.get(of);
        if (cost(of, change) == NEVER) {
            return Chain.NONE;
        }
        int direction = change * first.sign();
        int[] costs = new int[2 * sums];
        Arrays.fill(costs, NEVER);
        int[] through = new int[2 * sums];
        costs[sums + first.column()] = 0;
        boolean nearer = true;
        while (nearer) {
            nearer = false;
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                int row = cell.row();
                int column = sums + cell.column();
                nearer |= i != of && step(costs, through, i, column, row, -direction);
                nearer |= i != of && step(costs, through, i, row, column, direction);
            }
        }
        return walked(of, costs, through);
    }

    private boolean step(int[] costs, int[] through, int cell, int from, int to, int direction) {
        int cost = cost(cell, direction * cells.get(cell).sign());
        if (costs[from] == NEVER || cost == NEVER || costs[from] + cost >= costs[to]) {
            return false;
        }
        costs[to] = costs[from] + cost;
        through[to] = cell;
        return true;
    }

    private Chain walked(int of, int[] costs, int[] through) {
        int begin = sums + cells.get(of).column();
        int at = cells.get(of).row();
        int cost = costs[at];
        if (cost == NEVER) {
            return Chain.NONE;
        }
        BitSet chain = new BitSet();
        while (at != begin) {
            Cell cell = cells.get(through[at]);
            chain.set(through[at]);
            at = at < sums ? sums + cell.column() : cell.row();
        }
        return new Chain(chain, cost);
    }

    /** How many people it hides to let this count go up or down; nobody expects a hidden count to be less than the least. */
    private int cost(int index, int change) {
        Cell cell = cells.get(index);
        boolean whole = index == cells.size() - 1;
        boolean can = cell.count() >= scheme.least() && (change > 0 || cell.count() > scheme.least() && !whole);
        if (!can) {
            return NEVER;
        }
        return hidden.get(index) ? 0 : whole ? WHOLE : 1 + cell.count();
    }
}
