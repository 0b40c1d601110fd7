package hub.connectors.fhir;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class NhsFhirSubject implements ConnectorSubject {

    private static final String READER = "healthcare-plans";

    private final GuardedServer server = new GuardedServer();

    @Override
    public String id() {
        return "nhs-fhir";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        Path documents = Files.createDirectories(home.resolve("documents"));
        return new HashMap<>(Map.of(
                "directory", documents,
                "server", server.settings(),
                "plan-identifier-system", URI.create(Written.SYSTEM),
                "recipients", Map.of("riverside-nhs", Map.of("base", URI.create("https://fhir.example/R4")))));
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(
                new Trouble(
                        "the folder of the documents is missing",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> Files.delete(home.resolve("documents"))),
                Trouble.wrongCredential((settings, home) -> settings.put("server", server.settingsOfAStranger())),
                Trouble.unreachable((settings, home) -> server.goDown()));
    }

    @Override
    public List<String> secrets() {
        return List.of(server.secret());
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.document(READER, "plan.json", NhsFhirSubject.class).code("\"female\"", "\"sideways\""),
                Sample.document(READER, "plan.xml", NhsFhirSubject.class),
                Sample.document(READER, "consent.json", NhsFhirSubject.class),
                Sample.lines(READER, "plans.ndjson", 0, NhsFhirSubject.class),
                Sample.document("healthcare-plans-asked-for", "plan.json", NhsFhirSubject.class));
    }

    @Override
    public List<String> canaries() {
        return List.of("Okafor", "9990001006", "07700 900101");
    }
}
