package hub.connectors.fhir;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Input;
import hub.connector.ReadItem;
import hub.connector.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads documents through the connector's own reader. HAPI keeps one context for the whole test run. */
final class Reads {

    static final Instant MODIFIED = Instant.parse("2026-10-01T06:00:00Z");

    private final HealthcarePlanReader reader;

    Reads() {
        this(8 << 20);
    }

    Reads(int maximumBytes) {
        reader = new HealthcarePlanReader(new ResourceParser(FhirContext.forR4Cached()), maximumBytes);
    }

    HealthcarePlanReader reader() {
        return reader;
    }

    Outcome json(String document) {
        return read(Input.of("plan.json", MODIFIED, document.getBytes(StandardCharsets.UTF_8)));
    }

    Outcome xml(String document) {
        return read(Input.of("plan.xml", MODIFIED, document.getBytes(StandardCharsets.UTF_8)));
    }

    Outcome ndjson(String... lines) {
        return read(Input.of("plans.ndjson", MODIFIED, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    Outcome read(Input input) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = reader.read(input)) {
            for (Optional<ReadItem> item = reading.next(); item.isPresent(); item = reading.next()) {
                items.add(item.get());
            }
            return new Outcome(items, reading.notes());
        }
    }
}
