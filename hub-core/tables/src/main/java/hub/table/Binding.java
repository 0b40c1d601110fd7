package hub.table;

import hub.connector.Note;
import hub.model.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** How one component of a record comes from a row. */
sealed interface Binding {

    /** What the row says of it; never withheld. */
    Known<?> from(Row row);

    /** A column as it is. */
    record OfColumn(int column) implements Binding {
        @Override
        public Known<?> from(Row row) {
            return row.values()[column];
        }
    }

    /** A value that the mapping file itself gives: the rank of the first need. */
    record OfConstant(Known<?> value) implements Binding {
        @Override
        public Known<?> from(Row row) {
            return value;
        }
    }

    /** Several bindings put together; a list in one of them adds its members. None known only if no other gives anything. */
    record OfSeveral(List<Binding> items, boolean set) implements Binding {
        @Override
        public Known<?> from(Row row) {
            Collection<Object> all = set ? new LinkedHashSet<>() : new ArrayList<>();
            Known<?> nothing = Known.notRecorded();
            for (Binding item : items) {
                Known<?> known = item.from(row);
                nothing = nothing.state() == Known.State.NOT_RECORDED ? known : nothing;
                known.value().ifPresent(value -> {
                    if (value instanceof Collection<?> several) {
                        all.addAll(several);
                    } else {
                        all.add(value);
                    }
                });
            }
            return all.isEmpty() ? nothing : Known.of(all);
        }
    }

    /**
     * A value with parts of its own: a name, a telephone number. It is not recorded when all its cells are empty, and when the cell that
     * makes it one is (a kind of telephone without a number); then a note tells of the others.
     *
     * @param columns the names of the columns it comes from, to name in a note
     */
    record OfParts(Assembly assembly, List<Binding> parts, String columns) implements Binding {
        @Override
        public Known<?> from(Row row) {
            Known<?>[] values = new Known<?>[parts.size()];
            boolean any = false;
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).from(row);
                any |= values[i].isPresent() && !(parts.get(i) instanceof OfConstant);
            }
            if (!any) {
                return Known.notRecorded();
            }
            if (!assembly.suffices(values)) {
                row.notes().add(new Note(columns, "not kept: the cell that the others belong to is empty"));
                return Known.notRecorded();
            }
            return Known.of(assembly.make(values));
        }
    }
}
