package hub.connectors.sen2.shape;

import hub.connectors.sen2.layout.Block;
import java.util.Comparator;
import java.util.function.Function;

/**
 * A row of a table, with the ids by which tables are joined.
 *
 * @param id its own
 * @param parent that of the row it hangs off
 */
record Row(String id, String parent, Block block) {

    /** Ids are numbers almost always: the shorter one first puts those in their order, and is an order whatever they are. */
    static final Comparator<String> ID_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** By an id; rows with the same one by their own, and then as they stand in their table. */
    static Comparator<Row> by(Function<Row, String> id) {
        return Comparator.comparing(id, ID_ORDER)
                .thenComparing(Row::id, ID_ORDER)
                .thenComparingLong(row -> row.block.row());
    }
}
