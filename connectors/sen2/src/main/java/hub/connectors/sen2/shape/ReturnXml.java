package hub.connectors.sen2.shape;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a return as XML, person by person. The same blocks give the same bytes, on every machine. */
public final class ReturnXml implements AutoCloseable {

    private static final Set<Item> COLLECTION = Set.of(Item.COLLECTION, Item.YEAR, Item.REFERENCE_DATE);
    private static final Set<Item> OFFICERS = Set.of(Item.DMO, Item.DCO, Item.DSCO);

    private final XMLStreamWriter xml;
    private int depth;

    /** Starts the document. @throws IllegalStateException as all methods here if the bytes cannot be written */
    public ReturnXml(OutputStream out, Block header) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            start("Message");
            header(header);
            start("Persons");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the return cannot be written", e);
        }
    }

    /** A return with these persons, or with this loose row. */
    public static byte[] of(Block header, List<Block> persons) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
        try (ReturnXml xml = new ReturnXml(bytes, header)) {
            persons.forEach(xml::write);
        }
        return bytes.toByteArray();
    }

    /** The next person. */
    public void write(Block person) {
        try {
            block(person);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the return cannot be written", e);
        }
    }

    private void header(Block header) throws XMLStreamException {
        start("Header");
        start("CollectionDetails");
        items(header, COLLECTION);
        end();
        start("Source");
        for (Item item : header.items()) {
            if (!COLLECTION.contains(item) && !OFFICERS.contains(item)) {
                item(header, item);
            }
        }
        end();
        end();
        items(header, OFFICERS);
    }

    private void items(Block block, Set<Item> wanted) throws XMLStreamException {
        for (Item item : block.items()) {
            if (wanted.contains(item)) {
                item(block, item);
            }
        }
    }

    private void block(Block block) throws XMLStreamException {
        start(block.module().element());
        for (Item item : block.items()) {
            item(block, item);
        }
        for (Module child : block.module().children()) {
            for (Block one : block.children(child)) {
                block(one);
            }
        }
        end();
    }

    private void item(Block block, Item item) throws XMLStreamException {
        indent();
        xml.writeStartElement(item.element());
        xml.writeCharacters(block.readable(item).orElseThrow());
        xml.writeEndElement();
    }

    private void start(String element) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Ends the document; the stream under it stays open. */
    @Override
    public void close() {
        try {
            end();
            end();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the return cannot be written", e);
        }
    }
}
