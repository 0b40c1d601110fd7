package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.ItemNames;
import hub.connectors.sen2.layout.Module;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** A return as XML. Names are matched without case and without namespace; what stands before the first person is the header's. */
final class XmlSource implements ReturnSource {

    /** Elements that only hold others. The root's name was never seen in a public specification, so any is taken. */
    private static final Set<String> AROUND = Set.of("header", "collectiondetails", "source", "persons", "sen2");

    private static final int MOST_NOTES = 1_000;

    private final XmlEvents events;
    private final Block header = new Block(Module.HEADER, 0, "Header");
    private final Set<Note> notes = new LinkedHashSet<>();
    private @Nullable Found first;
    private long persons;

    private XmlSource(XmlEvents events) {
        this.events = events;
    }

    /** Reads to the first person, so that the header is known. */
    static ReturnSource open(Input input, long maximumBytes) {
        XmlEvents events = new XmlEvents(input, maximumBytes);
        try {
            XmlSource source = new XmlSource(events);
            events.next();
            source.first = source.find().orElse(null);
            return source;
        } catch (Fault e) {
            events.close();
            throw e;
        }
    }

    @Override
    public Block header() {
        return header;
    }

    @Override
    public Optional<Found> next() {
        if (first != null) {
            Found found = first;
            first = null;
            return Optional.of(found);
        }
        return find();
    }

    private Optional<Found> find() {
        for (int event = events.next(); event != XMLStreamConstants.END_DOCUMENT; event = events.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<Found> found = started(events.element());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> started(String element) {
        if (AROUND.contains(element.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Item> item = ItemNames.element(Module.HEADER, element);
        Optional<Module> module = Module.named(element);
        if (item.isPresent() && persons == 0) {
            header.put(item.get(), events.text());
            return Optional.empty();
        }
        if (module.isEmpty()) {
            note(element);
            return Optional.empty();
        }
        return Optional.of(found(module.get()));
    }

    private Found found(Module module) {
        persons++;
        XmlBlocks blocks = new XmlBlocks(events, persons);
        if (module == Module.PERSON) {
            return Found.person(blocks.read(module, ""));
        }
        return Found.loose(
                blocks.read(module, module.element()),
                "belongs-to-nobody",
                module.element() + " stands outside of the element it belongs in: correct it at the source");
    }

    private void note(String element) {
        events.skip();
        if (notes.size() < MOST_NOTES) {
            notes.add(new Note(element, "not kept: no element of the return is called so here"));
        }
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        events.close();
    }
}
