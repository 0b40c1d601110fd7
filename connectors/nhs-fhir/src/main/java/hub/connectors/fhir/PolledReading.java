package hub.connectors.fhir;

import hub.connector.Checkpoint;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the patients whose plans may have changed; asks for one when the one before is read. */
final class PolledReading implements Reading {

    private static final String NAME = "FHIR server";

    private final ResourceParser parser;
    private final Search search;
    private final ChangedPatients changed;
    private final Iterator<String> patients;
    private final Deque<ReadItem> items = new ArrayDeque<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private long asked;
    private boolean ended;

    PolledReading(ResourceParser parser, Search search, ChangedPatients changed) {
        this.parser = parser;
        this.search = search;
        this.changed = changed;
        this.patients = changed.ids().iterator();
        if (changed.nobody() > 0) {
            notes.add(new Note("", changed.nobody() + " changed resources name no patient of the server: not read"));
        }
    }

    @Override
    public Optional<ReadItem> next() {
        while (items.isEmpty()) {
            if (!patients.hasNext()) {
                ended = true;
                return Optional.empty();
            }
            asked++;
            PatientDocument.of(search, patients.next())
                    .map(bytes -> new Document(NAME, asked, bytes, changed.until()))
                    .ifPresent(document -> items.addAll(DocumentReading.read(document, parser, notes)));
        }
        return Optional.of(items.remove());
    }

    /** Only the end is one: until then somebody who changed has not been read. A server without a clock is asked for everything again. */
    @Override
    public Optional<Checkpoint> checkpoint() {
        return ended && changed.until().isAfter(Instant.EPOCH)
                ? Optional.of(new Checkpoint(changed.until().toString()))
                : Optional.empty();
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        items.clear();
    }
}
