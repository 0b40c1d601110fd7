package hub.app.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code toucan demo-data}. */
@Command(
        name = "demo-data",
        mixinStandardHelpOptions = true,
        description =
                "Writes the made-up council Northshire: every source file, consistent with each other. The same seed writes the same"
                        + " bytes. Nobody in it exists.")
public final class DemoDataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "2000",
            description = "how many children, 1 to 800000 (default: 2000)")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "another seed, another council (default: 1)")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "the folder to write into; empty or not there yet")
    private Path out;

    @Option(names = "--json", description = "print the summary as JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        refuseUnlessEmpty();
        DemoSummary summary;
        try {
            summary = new DemoCouncil().write(out, children, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--children: " + e.getMessage());
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println(json ? JsonMapper.shared().writeValueAsString(summary) : new SummaryText(summary).text());
        console.flush();
        return 0;
    }

    private void refuseUnlessEmpty() throws IOException {
        if (Files.notExists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out: " + out + " is a file; name a folder");
        }
        try (Stream<Path> inside = Files.list(out)) {
            if (inside.findAny().isPresent()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--out: the folder " + out + " is not empty; name an empty one, or one that is not there yet");
            }
        }
    }
}
