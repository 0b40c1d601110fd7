package hub.connectors.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The samples that the connector ships. */
final class Samples {

    static final List<String> NAMES = List.of("plan.json", "plan.xml", "plans.ndjson");

    private Samples() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream sample = Objects.requireNonNull(Samples.class.getResourceAsStream("/samples/" + name))) {
            return sample.readAllBytes();
        }
    }
}
