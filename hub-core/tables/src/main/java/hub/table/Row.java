package hub.table;

import hub.connector.Note;
import hub.model.Known;
import java.util.List;

/**
 * One row in the order of the mapping's columns.
 *
 * @param cells the text of each cell, cleaned
 * @param values what each cell was converted to
 * @param notes grows while the row is read
 */
record Row(String[] cells, Known<?>[] values, List<Note> notes) {

    @Override
    public String toString() {
        return "Row[…]";
    }
}
