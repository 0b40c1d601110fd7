package hub.connectors.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Note;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One resource of a document, read; with what of it has been taken into a record, so that the rest can be said.
 */
final class Entry {

    private final Place place;
    private final Resource resource;
    private final Element element;
    private final Taken taken = new Taken(this);
    private final List<Note> notes = new ArrayList<>();
    private final @Nullable Refusal refusal;

    /** @param json what HAPI was given to read: all but the narrative */
    Entry(Place place, ObjectNode json, Resource resource) {
        this.place = place;
        this.resource = resource;
        this.element = Element.of(place.path(), json, resource);
        if (place.json().has("text")) {
            notes.add(new Note(Paths.below(place.path(), "text"), "narrative is not read; not carried"));
        }
        this.refusal = Unsafe.in(resource, element);
    }

    Place place() {
        return place;
    }

    <T extends Resource> T resource(Class<T> type) {
        return type.cast(resource);
    }

    Resource resource() {
        return resource;
    }

    Element element() {
        return element;
    }

    Taken taken() {
        return taken;
    }

    /** Why nothing of it may be used. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** @throws Refusal if nothing of it may be used */
    void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** The resource's own date of change. @throws Refusal if it is none */
    Optional<Instant> lastUpdated() {
        String text = taken.text(resource.getMeta().getLastUpdatedElement());
        try {
            return Optional.ofNullable(text).map(Times::instant);
        } catch (DateTimeException e) {
            throw refused("unreadable-value", resource.getMeta().getLastUpdatedElement(), "is not an instant");
        }
    }

    /** Leaves an element out of the record on purpose, and says so. */
    void leaveOut(Base part, String message) {
        taken.whole(part);
        notes.add(new Note(pathOf(part), message));
    }

    void note(Base part, String message) {
        notes.add(new Note(pathOf(part), message));
    }

    /** What of the resource is not in the record. */
    List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(Leftovers.of(this));
        return all;
    }

    Refusal refused(String reason, Base part, String message) {
        return new Refusal(reason, pathOf(part), message);
    }

    String pathOf(Base part) {
        return Paths.to(part, element);
    }
}
