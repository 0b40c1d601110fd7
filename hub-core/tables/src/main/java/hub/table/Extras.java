package hub.table;

import hub.connector.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The columns of a table that its mapping does not read. Each is told of once in a file, by name, and none of its values. */
final class Extras {

    private final List<Note> notes = new ArrayList<>();
    private final List<Integer> watched = new ArrayList<>();
    private final Header header;

    Extras(Layout layout) {
        header = layout.header();
        Set<Integer> read = new HashSet<>();
        for (int place : layout.places()) {
            read.add(place);
        }
        for (int i = 0; i < header.names().size(); i++) {
            String name = header.names().get(i);
            if (layout.mapping().ignored().contains(Header.same(name))) {
                watched.add(i);
            } else if (!read.contains(i) && !layout.mapping().othersPassedOver()) {
                notes.add(unread(i + 1, name));
            }
        }
    }

    private static Note unread(int place, String name) {
        return name.isEmpty()
                ? new Note("column " + place, "this column has no name: nothing was taken from it")
                : new Note(name, "the mapping does not know this column: nothing was taken from it");
    }

    /** Looks whether a column that should be empty holds a value; each such column is told of once. */
    void look(String[] cells) {
        for (Iterator<Integer> all = watched.iterator(); all.hasNext(); ) {
            int i = all.next();
            if (!cells[i].isBlank()) {
                notes.add(new Note(
                        header.names().get(i), "a value stands in this ignored column: nothing was taken from it"));
                all.remove();
            }
        }
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
