package hub.connectors.sen2.shape;

import hub.connectors.sen2.layout.Module;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Joins the tables of a return, however their rows are ordered, in bounded memory: each table is sorted by the id it is joined by, from
 * the leaves up.
 */
final class Join implements AutoCloseable {

    private final Map<Module, SortedRows> tables = new EnumMap<>(Module.class);
    private final List<SortedRows> opened = new ArrayList<>();
    private final SortedRows loose = opened(Row.by(Row::id));

    Join() {
        for (Module module : Module.values()) {
            boolean leaf = module.children().isEmpty();
            tables.put(module, opened(leaf ? Row.by(Row::parent) : Row.by(Row::id)));
        }
    }

    private SortedRows opened(java.util.Comparator<Row> order) {
        SortedRows rows = new SortedRows(order);
        opened.add(rows);
        return rows;
    }

    /** Takes the next row of a table, in any order. */
    void add(Row row) {
        Module module = row.block().module();
        boolean named = !row.id().isEmpty() || module.children().isEmpty();
        boolean hangs = !row.parent().isEmpty() || module.parent().isEmpty();
        if (named && hangs) {
            tables.get(module).add(row);
        } else {
            loose(Trouble.NO_ID, row);
        }
    }

    void loose(Trouble trouble, Row row) {
        loose.add(trouble.row(row));
    }

    /** The persons, each whole; called once, after the last row. */
    Iterator<Row> persons() {
        return joined(Module.PERSON);
    }

    private Iterator<Row> joined(Module module) {
        List<Iterator<Row>> children = new ArrayList<>();
        for (Module child : module.children()) {
            children.add(byParent(child));
        }
        return new Joined(tables.get(module).sorted(), children, loose::add);
    }

    private Iterator<Row> byParent(Module module) {
        if (module.children().isEmpty()) {
            return tables.get(module).sorted();
        }
        SortedRows whole = opened(Row.by(Row::parent));
        joined(module).forEachRemaining(whole::add);
        return whole.sorted();
    }

    /** The rows that are part of no person; called once, after the last person. */
    Iterator<Row> loose() {
        return loose.sorted();
    }

    @Override
    public void close() {
        opened.forEach(SortedRows::close);
    }
}
