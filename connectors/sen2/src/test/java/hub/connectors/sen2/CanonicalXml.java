package hub.connectors.sen2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a return says, without how it is laid out: found by another parser than the reader's, so that the reader cannot hide a loss. */
final class CanonicalXml {

    private CanonicalXml() {}

    /** Every element with its path and text; what is empty is not there; names of a place are one, however capitalised. */
    static List<String> of(byte[] xml) {
        try {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            List<String> lines = new ArrayList<>();
            walk(root, "", lines);
            return lines;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void walk(Element element, String path, List<String> lines) {
        String here = path + "/" + element.getTagName().toLowerCase(Locale.ROOT);
        boolean leaf = true;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                leaf = false;
                walk(child, here, lines);
            }
        }
        if (leaf && !element.getTextContent().isBlank()) {
            lines.add(here + " = " + element.getTextContent().strip());
        } else if (here.endsWith("/person") || here.endsWith("/requests")) {
            lines.add(here);
        }
    }
}
