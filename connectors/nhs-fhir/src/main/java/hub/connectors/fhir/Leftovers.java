package hub.connectors.fhir;

import hub.connector.Note;
import java.util.ArrayList;
import java.util.List;

/** Says what of a resource no record took: whole branches by their root, with the path and never the value. */
final class Leftovers {

    private static final String NO_PLACE = "has no place in the record; not carried";
    private static final String UNKNOWN = "is not known to FHIR R4; not carried";

    private final Taken taken;
    private final List<Note> notes = new ArrayList<>();

    private Leftovers(Taken taken) {
        this.taken = taken;
    }

    static List<Note> of(Entry entry) {
        Leftovers leftovers = new Leftovers(entry.taken());
        if (!entry.taken().isWhole(entry.resource())) {
            leftovers.addParts(entry.element());
        }
        return leftovers.notes;
    }

    /** All but the id, by which the resource is known. */
    private void addParts(Element resource) {
        for (Element part : resource.children()) {
            if (!part.name().equals("id")) {
                add(part, Paths.below(resource.name(), part.name()));
            }
        }
    }

    /** Whether anything of the element was taken; if nothing was, one note stands for all that is in it. */
    private boolean add(Element element, String path) {
        if (element.value() != null && taken.isWhole(element.value())) {
            return true;
        }
        int before = notes.size();
        boolean any = element.value() != null && taken.has(element.value());
        for (Element child : element.children()) {
            any |= add(child, Paths.below(path, child.name()));
        }
        if (!any) {
            notes.subList(before, notes.size()).clear();
            notes.add(new Note(path, element.state() == Element.State.UNKNOWN ? UNKNOWN : NO_PLACE));
        }
        return any;
    }
}
