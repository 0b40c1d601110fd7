package hub.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The healthcare plans as the NHS drops them: the first few in files of their own, all others by the thousand, one Bundle a line. */
final class NhsFiles {

    static final String FEED = "nhs/healthcare-plans";
    private static final LocalDateTime EXTRACTED = LocalDateTime.of(2026, 11, 20, 3, 0);
    private static final int SINGLE_FILES = 3;
    private static final int BUNDLES_PER_FILE = 1000;
    private static final JsonFactory LINES =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final Northshire council;
    private final SourceFile file;
    private final Iterator<HealthPlan> plans;
    private long written;

    NhsFiles(Northshire council, HealthPlans plans, Path out) {
        this.council = council;
        this.file = new SourceFile(out.resolve("nhs"), "healthcare-plans", EXTRACTED);
        this.plans = plans.all().iterator();
    }

    /** Writes every plan and returns how many there are. */
    long write() throws IOException {
        for (int number = 1; number <= SINGLE_FILES && plans.hasNext(); number++) {
            file.write("-single-" + number + ".json", out -> bundles(out, 1));
        }
        if (plans.hasNext()) {
            file.write("-single-" + (SINGLE_FILES + 1) + ".xml", this::xml);
        }
        for (int number = 1; plans.hasNext(); number++) {
            file.write("-" + MadeUpNumbers.padded(number, 4) + ".ndjson", out -> bundles(out, BUNDLES_PER_FILE));
        }
        return written;
    }

    private void bundles(OutputStream out, int most) {
        try (JsonGenerator json = LINES.createGenerator(ObjectWriteContext.empty(), out)) {
            PlanBundle bundle = new PlanBundle(council, file.extractedAt(), new FhirJson(json));
            for (int i = 0; i < most && plans.hasNext(); i++) {
                bundle.write(plans.next());
                written++;
            }
            json.writeRaw('\n');
        }
    }

    private void xml(OutputStream out) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        bundles(json, 1);
        try {
            FhirXml.write(JsonMapper.shared().readTree(json.toByteArray()), out);
        } catch (XMLStreamException e) {
            throw new IOException("the XML bundle could not be written", e);
        }
    }
}
