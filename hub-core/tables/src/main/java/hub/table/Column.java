package hub.table;

import hub.model.Known;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * One column of a layout, and how its cells are read.
 *
 * @param required whether a row with an empty cell is refused
 * @param list whether a cell holds several values
 * @param noneKnown the words that stand for "none known", in lower case
 */
record Column(String name, boolean required, boolean list, Set<String> noneKnown, Conversion conversion) {

    /** @throws Refused when the cell is empty and may not be, or cannot be converted */
    Known<?> read(String cell) {
        if (cell.isEmpty()) {
            if (required) {
                throw new Refused("missing-value", name, "the cell is empty and must not be: fill it in at the source");
            }
            return Known.notRecorded();
        }
        if (!noneKnown.isEmpty() && noneKnown.contains(cell.toLowerCase(Locale.ROOT))) {
            return Known.noneKnown();
        }
        Object value = conversion.convert(cell, name);
        if (value instanceof Known<?> state) {
            return state;
        }
        return value instanceof Collection<?> all && all.isEmpty() ? Known.notRecorded() : Known.of(value);
    }

    Column with(Conversion other) {
        return new Column(name, required, list, noneKnown, other);
    }
}
