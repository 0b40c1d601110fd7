package hub.connectors.transport;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class TransportSubject implements ConnectorSubject {

    @Override
    public String id() {
        return "transport";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        Path in = home.resolve("in");
        for (String feed : List.of("journeys", "passengers", "crew", "training", "acknowledgements")) {
            Files.createDirectories(in.resolve(feed));
        }
        Path fleet = Files.createDirectories(home.resolve("fleet"));
        return Map.of(
                "directory",
                in,
                "recipients",
                Map.of("northshire-fleet", Map.of("folder", fleet, "title", "Northshire Fleet")));
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(missing("in/crew"), missing("fleet"));
    }

    private static Trouble missing(String folder) {
        return new Trouble(
                "the folder " + folder + " is missing",
                Fault.Kind.CONFIGURATION,
                (settings, home) -> Files.delete(home.resolve(folder)));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("journeys").code(",to-school,", ",sideways,"),
                sample("passengers"),
                sample("crew").code(",driver,", ",pilot,"),
                sample("training"));
    }

    private static Sample sample(String feed) {
        return Sample.lines(feed, feed + "-20261120T0200.csv", 1, TransportSubject.class);
    }

    @Override
    public List<String> canaries() {
        return List.of("Ashdown", "Tomasz", "Ellery", "Q888920001001", "07700 900201");
    }
}
