package hub.app.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The SEN2 return of the year, as made from the same plans as the extracts: those in force on the census day of children who have a UPN.
 */
record Sen2Return(Northshire council, Path out) {

    static final String FEED = "sen2";
    private static final LocalDate CENSUS = LocalDate.of(2026, 1, 15);
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 2, 2, 9, 30);

    /** Writes it and returns how many persons are in it. */
    long write() throws IOException {
        long[] persons = {0};
        new SourceFile(out.resolve(FEED), "return", MADE).write(".xml", to -> {
            try {
                persons[0] = write(to);
            } catch (XMLStreamException e) {
                throw new IOException("the SEN2 return could not be written", e);
            }
        });
        return persons[0];
    }

    private long write(OutputStream to) throws XMLStreamException {
        XmlLines xml =
                new XmlLines(XMLOutputFactory.newFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name()));
        xml.start("Message");
        header(xml);
        xml.start("Persons");
        Sen2Person people = new Sen2Person(council, xml);
        long persons = 0;
        Predicate<DemoChild> has = child -> !child.upn().isEmpty() && EhcPlansExtract.has(council, child);
        for (Iterator<DemoChild> children = council.children().filter(has).iterator(); children.hasNext(); ) {
            DemoChild child = children.next();
            EhcPlanRow plan = new EhcPlanRow(new EhcPlansExtract(council).inForce(child));
            if (plan.started().isBefore(CENSUS)) {
                people.write(child, plan);
                persons++;
            }
        }
        xml.end();
        xml.end();
        xml.close();
        return persons;
    }

    private static void header(XmlLines xml) throws XMLStreamException {
        xml.start("Header");
        xml.start("CollectionDetails");
        xml.item("Collection", "SEN2");
        xml.item("Year", "2026");
        xml.item("ReferenceDate", CENSUS.toString());
        xml.end();
        xml.start("Source");
        xml.item("SourceLevel", "L");
        xml.item("LEA", "990");
        xml.item("SoftwareCode", "Made-up");
        xml.item("SerialNo", "1");
        xml.item("DateTime", MADE + ":00");
        xml.end();
        xml.end();
        xml.item("DMO", "Y");
        xml.item("DCO", "Y");
        xml.item("DSCO", "N");
    }
}
