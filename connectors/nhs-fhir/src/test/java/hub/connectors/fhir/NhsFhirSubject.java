package hub.connectors.fhir;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class NhsFhirSubject implements ConnectorSubject {

    private static final String READER = "healthcare-plans";

    @Override
    public String id() {
        return "nhs-fhir";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        return Map.of("directory", Files.createDirectories(home.resolve("documents")));
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(new Trouble(
                "the folder of the documents is missing",
                Fault.Kind.CONFIGURATION,
                (settings, home) -> Files.delete(home.resolve("documents"))));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.document(READER, "plan.json", NhsFhirSubject.class).code("\"female\"", "\"sideways\""),
                Sample.document(READER, "plan.xml", NhsFhirSubject.class),
                Sample.document(READER, "consent.json", NhsFhirSubject.class),
                Sample.lines(READER, "plans.ndjson", 0, NhsFhirSubject.class));
    }

    @Override
    public List<String> canaries() {
        return List.of("Okafor", "9990001006", "07700 900101");
    }
}
