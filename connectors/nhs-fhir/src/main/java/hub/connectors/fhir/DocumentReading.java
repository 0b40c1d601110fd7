package hub.connectors.fhir;

import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Rejected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one document: its resources one by one, then what each becomes together with the others of the same child. */
final class DocumentReading {

    private final Document document;
    private final Envelope envelope;
    private final Originals originals;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private final List<ReadItem> items = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();

    private DocumentReading(Document document, Envelope envelope) {
        this.document = document;
        this.envelope = envelope;
        this.originals = new Originals(document, envelope);
        this.notes.addAll(envelope.notes());
    }

    /** What the document holds, in its order; or the document as a whole, set aside. Adds to the notes on the input. */
    static List<ReadItem> read(Document document, ResourceParser parser, Set<Note> notes) {
        try {
            DocumentReading reading = new DocumentReading(document, Envelope.of(document.tree()));
            List<ReadItem> items = reading.read(parser);
            notes.addAll(reading.notes);
            return items;
        } catch (Refusal refusal) {
            return List.of(document.rejected(refusal));
        }
    }

    private List<ReadItem> read(ResourceParser parser) {
        checkForThisReader();
        envelope.places().forEach(place -> parse(parser, place));
        DocumentItems mapping = new DocumentItems(document, envelope, originals, entries);
        items.addAll(mapping.items());
        notes.addAll(mapping.notes());
        return envelope.allOrNone() ? allOrNone() : items;
    }

    private void checkForThisReader() {
        boolean none = envelope.places().stream()
                .allMatch(place -> place.kind().map(Kind::isSupport).orElse(true));
        if (none && !envelope.places().isEmpty()) {
            throw new Refusal(
                    "not-for-this-reader",
                    envelope.places().get(0).path(),
                    "holds no patient, no contact, no care plan and no consent: this reader takes nothing else");
        }
    }

    private void parse(ResourceParser parser, Place place) {
        if (place.kind().isEmpty()) {
            notes.add(new Note("Bundle.entry." + Paths.type(place.type()), "is not a type that is read; not carried"));
            return;
        }
        try {
            if (place.deletion()) {
                throw new Refusal("deletion", place.path(), "is a deletion: send it with the status entered-in-error");
            }
            entries.put(place.number(), parser.read(place));
        } catch (Refusal refusal) {
            items.add(new Rejected(
                    document.position(place).field(refusal.field()),
                    refusal.reason(),
                    refusal.message(),
                    originals.only(place)));
        }
    }

    private List<ReadItem> allOrNone() {
        for (ReadItem item : items) {
            if (item instanceof Rejected rejected) {
                throw new Refusal(
                        "transaction",
                        rejected.position().field(),
                        "is refused (" + rejected.reason() + "), and a transaction is taken whole or not at all");
            }
        }
        return items;
    }
}
