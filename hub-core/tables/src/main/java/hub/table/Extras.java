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
            if (read.contains(i)) {
                continue;
            }
            String name = header.names().get(i);
            if (name.isEmpty() || layout.mapping().ignored().contains(Header.same(name))) {
                watched.add(i);
            } else {
                notes.add(new Note(name, "the mapping does not know this column: nothing was taken from it"));
            }
        }
        watched.stream()
                .filter(i -> header.names().get(i).isEmpty())
                .forEach(i -> notes.add(new Note(name(i), "this column has no name: nothing was taken from it")));
    }

    /** Looks whether a column that should be empty holds a value; each such column is told of once. */
    void look(String[] cells) {
        for (Iterator<Integer> all = watched.iterator(); all.hasNext(); ) {
            int i = all.next();
            if (!cells[i].isBlank()) {
                notes.add(new Note(name(i), "a value stands in this ignored column: nothing was taken from it"));
                all.remove();
            }
        }
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    private String name(int place) {
        String name = header.names().get(place);
        return name.isEmpty() ? "column " + (place + 1) : name;
    }
}
