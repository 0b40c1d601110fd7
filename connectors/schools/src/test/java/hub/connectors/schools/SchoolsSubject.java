package hub.connectors.schools;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class SchoolsSubject implements ConnectorSubject {

    @Override
    public String id() {
        return "schools";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        return Map.of("directory", Files.createDirectories(home.resolve("register")));
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(new Trouble(
                "the folder of the register is missing",
                Fault.Kind.CONFIGURATION,
                (settings, home) -> Files.delete(home.resolve("register"))));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("establishments").code("SLCN - Speech, language and Communication", "SLCN - Talking"),
                sample("links").code(",Successor,", ",Heir,"));
    }

    private static Sample sample(String feed) {
        return Sample.lines(feed, feed + "-20261120T0200.csv", 1, SchoolsSubject.class);
    }

    /** The register names schools, not people; the hub keeps them out of its logs all the same. */
    @Override
    public List<String> canaries() {
        return List.of("Larch Bank School", "Mill Lane Academy");
    }
}
