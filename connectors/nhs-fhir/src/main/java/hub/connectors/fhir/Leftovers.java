package hub.connectors.fhir;

import hub.connector.Note;
import java.util.ArrayList;
import java.util.List;

/** Says what of a resource no record took: whole branches by their root, with the path and never the value. */
final class Leftovers {

    private static final String NO_PLACE = "has no place in the record; not carried";
    private static final String UNKNOWN = "is not known to FHIR R4; not carried";

    private final Taken taken;
    private final List<Element> branch = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Leftovers(Taken taken) {
        this.taken = taken;
    }

    static List<Note> of(Entry entry) {
        Leftovers leftovers = new Leftovers(entry.taken());
        if (!entry.taken().isWhole(entry.resource())) {
            leftovers.addChildren(entry.element());
        }
        return leftovers.notes;
    }

    private void addChildren(Element element) {
        branch.add(element);
        for (Element child : element.children()) {
            // By its id the resource is known; that is not lost.
            if (branch.size() > 1 || !child.name().equals("id")) {
                add(child);
            }
        }
        branch.remove(branch.size() - 1);
    }

    private void add(Element element) {
        if (!anyTaken(element)) {
            notes.add(note(element));
        } else if (!taken.isWhole(element.value())) {
            addChildren(element);
        }
    }

    private boolean anyTaken(Element element) {
        return taken.has(element.value()) || element.children().stream().anyMatch(this::anyTaken);
    }

    private Note note(Element element) {
        branch.add(element);
        String path = Paths.of(branch);
        branch.remove(branch.size() - 1);
        return new Note(path, element.state() == Element.State.UNKNOWN ? UNKNOWN : NO_PLACE);
    }
}
