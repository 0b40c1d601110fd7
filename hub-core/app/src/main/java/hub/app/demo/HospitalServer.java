package hub.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the NHS's FHIR server holds: the plans of children whom the provider Riverside treats, of which no file tells, and what their
 * families decided about sharing them with it.
 */
record HospitalServer(Northshire council, HealthPlans plans) {

    static final String FEED = "systems/nhs";
    static final String PROVIDER = "riverside-nhs";
    static final String ODS_CODE = "RXX";

    private static final LocalDateTime CHANGED = LocalDateTime.of(2026, 11, 20, 3, 0);
    private static final int PATIENTS_IN_A_HUNDRED = 3;
    private static final JsonFactory LINES =
            JsonFactory.builder().rootValueSeparator("\n").build();

    /** Children of whom no other plan and no other decision is known, and whose parents decide: they show one thing only. */
    static Stream<DemoChild> patients(Northshire council) {
        return council.children().filter(child -> isPatient(council, child));
    }

    private static boolean isPatient(Northshire council, DemoChild child) {
        return council.chance("hospital", child.index()).percent(PATIENTS_IN_A_HUNDRED)
                && !council.riders().rides(child.index())
                && PlanStory.of(council, child) == PlanStory.NONE
                && ConsentStory.of(council, child) == ConsentStory.NONE
                && !child.youngPerson()
                && !new Families(council).inCare(child)
                && !Planted.any(council, child);
    }

    /** Writes one Bundle a line, and returns how many there are. */
    long write(Path folder) throws IOException {
        SourceFile file = new SourceFile(folder, "healthcare-plans", CHANGED);
        long[] written = {0};
        file.write(".ndjson", out -> {
            try (JsonGenerator json = LINES.createGenerator(ObjectWriteContext.empty(), out)) {
                PlanBundle bundle = new PlanBundle(council, file.extractedAt(), new FhirJson(json));
                for (Iterator<DemoChild> all = patients(council).iterator(); all.hasNext(); written[0]++) {
                    DemoChild child = all.next();
                    bundle.write(plans.treated(child, ProviderConsent.of(council, child)));
                }
            }
        });
        return written[0];
    }
}
