package hub.connectors.sen2;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class Sen2Subject implements ConnectorSubject {

    private static final String READER = "returns";

    @Override
    public String id() {
        return "sen2";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        Path insight = Files.createDirectories(home.resolve("insight"));
        return Map.of(
                "directory",
                Files.createDirectories(home.resolve("returns")),
                "recipients",
                Map.of("northshire-insight", Map.of("folder", insight)));
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(
                new Trouble(
                        "the folder of the returns is missing",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> Files.delete(home.resolve("returns"))),
                new Trouble(
                        "a recipient's folder is missing",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> Files.delete(home.resolve("insight"))));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.document(READER, "sen2-2026.xml", Sen2Subject.class)
                        .code("<SENtype>PD</SENtype>", "<SENtype>XX</SENtype>"),
                Sample.document(READER, "sen2-2024.xml", Sen2Subject.class),
                Sample.document(READER, "sen2-2023.xml", Sen2Subject.class),
                Sample.document(READER, "blade-2026.zip", Sen2Subject.class),
                Sample.document(READER, "template-2026.xlsx", Sen2Subject.class));
    }

    @Override
    public List<String> canaries() {
        return List.of("Featherstonehaugh", "Nettleship", "990700121001", "QX1 0LD", "9990001234");
    }
}
