package hub.connectors.fhir;

import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the documents of an input, one at a time. */
final class HealthcarePlanReading implements Reading {

    /** What is said of the input as a whole is kept in memory, and a hostile input must not fill it. */
    private static final int MOST_NOTES = 1_000;

    private final ResourceParser parser;
    private final Documents documents;
    private final Deque<ReadItem> items = new ArrayDeque<>();
    private final Set<Note> notes = new LinkedHashSet<>();

    HealthcarePlanReading(ResourceParser parser, Documents documents) {
        this.parser = parser;
        this.documents = documents;
    }

    @Override
    public Optional<ReadItem> next() {
        while (items.isEmpty()) {
            Optional<Document> document = documents.next();
            if (document.isEmpty()) {
                return Optional.empty();
            }
            Set<Note> said = new LinkedHashSet<>();
            items.addAll(DocumentReading.read(document.get(), parser, said));
            said.forEach(this::note);
        }
        return Optional.of(items.remove());
    }

    private void note(Note note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        } else if (!notes.contains(note)) {
            notes.add(new Note("", "there is more of this kind than is listed here"));
        }
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        documents.close();
    }
}
