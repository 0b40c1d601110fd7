package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connectors.sen2.layout.Kind;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements and texts of an XML document, one after the other. No document type, no entities, nothing fetched, all of it bounded. */
final class XmlEvents implements AutoCloseable {

    /** Far more than any return has between two elements, attributes and comments included. */
    private static final int MOST_AT_ONCE = 1 << 20;

    private static final int DEEPEST = 50;

    private final String name;
    private final Metered bytes;
    private final XMLStreamReader xml;
    private int depth;

    XmlEvents(Input input, long maximumBytes) {
        this.name = input.name();
        this.bytes = new Metered(input.open(), maximumBytes, MOST_AT_ONCE);
        try {
            this.xml = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            close();
            throw fault(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The next start or end of an element, or the document's end; a text in between is passed over. */
    int next() {
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = step();
        }
        return event;
    }

    private int step() {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            bytes.breaks();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Fault.rejected(name + " declares or uses entities, which no return does: have it made again");
            }
            if (depth > DEEPEST) {
                throw Fault.rejected(name + " is nested deeper than any return: have it made again");
            }
            return event;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** The name of the element that has just started or ended, without a prefix. */
    String element() {
        return xml.getLocalName();
    }

    /** The text of the element that has just started, to its end; of elements within it nothing. */
    String text() {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = step();
            boolean more = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            if (more && depth == inside && text.length() <= Kind.LONGEST) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** Passes over the element that has just started, to its end. */
    void skip() {
        int inside = depth;
        while (depth >= inside) {
            step();
        }
    }

    private Fault fault(XMLStreamException e) {
        if (e.getNestedException() instanceof Metered.TooMuch) {
            return Fault.rejected(name + " is larger than a return is read: look into it, or raise maximum-megabytes");
        }
        if (e.getNestedException() instanceof IOException io && !(io instanceof java.io.CharConversionException)) {
            return Fault.unavailable("cannot read " + name + " to its end", io);
        }
        return Fault.rejected(name + " is not well-formed XML from line "
                + (e.getLocation() == null ? 1 : e.getLocation().getLineNumber())
                + ": was it cut off? Have it sent again");
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw Fault.unavailable("cannot close " + name, e);
        }
    }
}
