package hub.connectors.liquidlogic;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class LiquidlogicSubject implements ConnectorSubject {

    @Override
    public String id() {
        return "liquidlogic";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        return Map.of("directory", Files.createDirectories(home.resolve("extracts")));
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(new Trouble(
                "the folder of the extracts is missing",
                Fault.Kind.CONFIGURATION,
                (settings, home) -> Files.delete(home.resolve("extracts"))));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("children"),
                sample("identifiers"),
                sample("contacts"),
                sample("consents").code(",given,", ",assumed,"),
                sample("ehc-plans").code(",PMLD,", ",XXXX,"),
                sample("enrolments").code(",E,", ",Q,"));
    }

    private static Sample sample(String feed) {
        return Sample.lines(feed, feed + "-20261120T0200.csv", 1, LiquidlogicSubject.class);
    }

    @Override
    public List<String> canaries() {
        return List.of("Ashdown", "O'Neill", "Carr-Finch", "9990001014", "07700 900101");
    }
}
