package hub.connectors.sen2.shape;

import hub.connectors.sen2.layout.Block;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one table in the order of their ids, each with the rows that hang off it, which come in the order of that same id. */
final class Joined implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final List<Ahead> children;
    private final Consumer<Row> loose;
    private @Nullable Row next;

    Joined(Iterator<Row> rows, List<Iterator<Row>> children, Consumer<Row> loose) {
        this.rows = rows;
        this.children = children.stream().map(Ahead::new).toList();
        this.loose = loose;
        this.next = whole("");
    }

    /** The next row with all that hangs off it; after the last, what hangs off nothing is loose. */
    private @Nullable Row whole(String before) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.id().equals(before)) {
                loose.accept(Trouble.ID_TWICE.row(row));
            } else {
                children.forEach(child -> child.hangOn(row.id(), row.block(), loose));
                return row;
            }
        }
        children.forEach(child -> child.drop(loose));
        return null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = whole(row.id());
        return row;
    }

    /** The rows of a child table, at the next one. */
    private static final class Ahead {
        private final Iterator<Row> rows;
        private @Nullable Row next;

        Ahead(Iterator<Row> rows) {
            this.rows = rows;
            step();
        }

        private void step() {
            next = rows.hasNext() ? rows.next() : null;
        }

        void hangOn(String id, Block block, Consumer<Row> loose) {
            while (next != null && Row.ID_ORDER.compare(next.parent(), id) <= 0) {
                if (next.parent().equals(id)) {
                    block.add(next.block());
                } else {
                    loose.accept(Trouble.NO_PARENT.row(next));
                }
                step();
            }
        }

        void drop(Consumer<Row> loose) {
            while (next != null) {
                loose.accept(Trouble.NO_PARENT.row(next));
                step();
            }
        }
    }
}
