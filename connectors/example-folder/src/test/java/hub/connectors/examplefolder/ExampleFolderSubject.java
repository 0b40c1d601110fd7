package hub.connectors.examplefolder;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class ExampleFolderSubject implements ConnectorSubject {

    @Override
    public String id() {
        return "example-folder";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        return Map.of(
                "in", Files.createDirectories(home.resolve("in")), "out", Files.createDirectories(home.resolve("out")));
    }

    /** Everything that can be wrong with the far side; each must be told by its kind, and be seen to be mended. */
    @Override
    public List<Trouble> troubles() {
        return List.of(missing("in"), missing("out"));
    }

    private static Trouble missing(String folder) {
        return new Trouble(
                "the folder " + folder + " is missing",
                Fault.Kind.CONFIGURATION,
                (settings, home) -> Files.delete(home.resolve(folder)));
    }

    /** One sample at least for each reader, where its rows begin, and a code in it that can be turned into an unknown one. */
    @Override
    public List<Sample> samples() {
        return List.of(Sample.lines("children", "children-20261120T0200.csv", 1, ExampleFolderSubject.class)
                .code(",F\n", ",X\n"));
    }

    /** What stands in the samples and may stand in no log line. */
    @Override
    public List<String> canaries() {
        return List.of("Madeupson", "Inventham", "Nosuchby", "E0001");
    }
}
