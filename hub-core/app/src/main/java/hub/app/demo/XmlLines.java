package hub.app.demo;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML for people to look at: an element a line. */
final class XmlLines {

    private final XMLStreamWriter xml;
    private int depth;

    XmlLines(XMLStreamWriter xml) throws XMLStreamException {
        this.xml = xml;
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void start(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        depth++;
    }

    void item(String element, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    void close() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }
}
