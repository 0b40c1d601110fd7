package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.ItemNames;
import hub.connectors.sen2.layout.Module;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Reads one person out of the XML, with all that hangs off it. */
final class XmlBlocks {

    /** No person has nearly as many; one without an end must not fill the memory. */
    private static final int MOST = 10_000;

    private static final int MOST_EXTRAS = 100;

    private final XmlEvents events;
    private final long person;
    private int count;

    XmlBlocks(XmlEvents events, long person) {
        this.events = events;
        this.person = person;
    }

    /** The element that has just started, to its end. */
    Block read(Module module, String place) {
        if (++count > MOST) {
            throw Fault.rejected(
                    "person " + person + " has more than " + MOST + " elements: have the return made again");
        }
        Block block = new Block(module, person, place);
        Map<Module, Integer> numbers = new EnumMap<>(Module.class);
        while (events.next() == XMLStreamConstants.START_ELEMENT) {
            String element = events.element();
            Optional<Item> item = ItemNames.element(module, element);
            Optional<Module> child =
                    Module.named(element).filter(m -> m.parent().equals(Optional.of(module)));
            if (item.isPresent()) {
                put(block, item.get());
            } else if (child.isPresent()) {
                int number = numbers.merge(child.get(), 1, Integer::sum);
                block.add(read(child.get(), place(place, child.get(), number)));
            } else {
                events.skip();
                extra(block, element, "not kept: no element of the return is called so here");
            }
        }
        return block;
    }

    private void put(Block block, Item item) {
        if (!block.put(item, events.text())) {
            extra(block, item.element(), "not kept: it stands here twice, and the first counts");
        }
    }

    private static void extra(Block block, String element, String message) {
        if (block.extras().size() < MOST_EXTRAS) {
            block.extras().add(new Note(block.place().isEmpty() ? element : block.place() + ", " + element, message));
        }
    }

    /** {@code Requests 2, Assessment}: numbered where there may be several. */
    private static String place(String parent, Module module, int number) {
        boolean one = module == Module.ASSESSMENT || module == Module.NAMED_PLAN || module == Module.ACTIVE_PLANS;
        String own = one && number == 1 ? module.element() : module.element() + " " + number;
        return parent.isEmpty() ? own : parent + ", " + own;
    }
}
