package hub.bench;

import hub.bench.hub.BuiltHub;
import hub.bench.report.Machine;
import hub.bench.report.Report;
import hub.bench.report.Row;
import hub.bench.store.Database;
import hub.bench.store.EmbeddedH2;
import hub.bench.store.PostgreSqlServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code toucan bench}. */
@Command(
        name = "toucan bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Measures how fast the hub is, each figure beside a reference of the same run. docs/performance.md says what each"
                        + " row means. On a machine that does other work no figure is worth much.")
public final class Bench implements Callable<Integer> {

    private static final List<Measurement> MEASUREMENTS = List.of(
            new FirstLoad(),
            new BytesPerVersion(),
            new StartAndMemory(),
            new Reload(),
            new Drain(),
            new FolderToFolder(),
            new Growth());

    private static final String NO_DATABASE = "no database";

    /** On which databases. */
    enum On {
        H2,
        POSTGRESQL;

        Database open() {
            return this == H2 ? new EmbeddedH2() : new PostgreSqlServer();
        }
    }

    /** What has a name by which it can be asked for. */
    private interface Work {
        List<Row> measure() throws IOException, SQLException;
    }

    @Option(names = "--quick", description = "everything once, small, on H2, in three minutes")
    private boolean quick;

    @Option(names = "--children", paramLabel = "N", description = "in the made-up council (default: 10000; quick: 300)")
    private @Nullable Integer children;

    @Option(
            names = "--runs",
            paramLabel = "R",
            description = "of what is measured more than once (default: 5; quick: 1)")
    private @Nullable Integer runs;

    @Option(names = "--database", description = "h2 or postgresql (default: both; quick: h2)")
    private @Nullable On database;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "first-load, size, start, reload, drain, latency, decision, growth (default: all but growth)")
    private List<String> only = List.of();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "where the figures go (default: bench/target/bench.json)")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    private final Path checkout =
            Path.of(System.getProperty("toucan.home", "..")).toAbsolutePath().normalize();
    private boolean failed;

    /** Ends the process with the command's exit status: 1 if something could not be measured. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        check();
        Machine machine = Machine.here();
        List<Report.Part> parts = new ArrayList<>();
        for (On on : databases()) {
            parts.add(part(on));
        }
        parts.add(new Report.Part(
                NO_DATABASE, rows(DecisionCost.NAME, NO_DATABASE, () -> DecisionCost.measure(checkout, quick))));
        Report report = new Report(
                machine,
                System.getProperty("toucan.version", "of this checkout"),
                BuiltHub.HEAP,
                size().children(),
                size().runs(),
                parts);
        Path file = json == null ? checkout.resolve("bench/target/bench.json") : json;
        report.writeTo(file);
        spec.commandLine().getOut().print(report.text());
        spec.commandLine().getOut().println("Also in " + file);
        spec.commandLine().getOut().flush();
        return failed ? 1 : 0;
    }

    private List<On> databases() {
        if (MEASUREMENTS.stream().map(Measurement::name).noneMatch(this::wanted)) {
            return List.of();
        }
        return database != null ? List.of(database) : quick ? List.of(On.H2) : List.of(On.values());
    }

    private void check() {
        List<String> names = Stream.concat(MEASUREMENTS.stream().map(Measurement::name), Stream.of(DecisionCost.NAME))
                .toList();
        only.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new ParameterException(
                    spec.commandLine(), "--only: there is no " + name + "; there are " + String.join(", ", names));
        });
        if (size().children() < 200 || size().runs() < 1) {
            throw new ParameterException(spec.commandLine(), "--children is 200 or more, --runs 1 or more");
        }
    }

    private Size size() {
        return new Size(children != null ? children : quick ? 300 : 10_000, runs != null ? runs : quick ? 1 : 5, quick);
    }

    /** What takes hours is measured only if it is named. */
    private boolean wanted(String name) {
        return only.isEmpty() ? !name.equals("growth") : only.contains(name);
    }

    private Report.Part part(On on) throws IOException, SQLException {
        Path folder = Files.createDirectories(checkout.resolve("bench/target/homes"));
        folder = Files.createTempDirectory(folder, "run-");
        try (Database opened = on.open()) {
            Trial trial = new Trial(checkout, folder, opened, size());
            List<Row> rows = new ArrayList<>();
            for (Measurement measurement : MEASUREMENTS) {
                rows.addAll(rows(measurement.name(), on.toString(), () -> measurement.measure(trial)));
            }
            return new Report.Part(trial.emptyStore().product(), rows);
        } finally {
            delete(folder);
        }
    }

    private List<Row> rows(String name, String where, Work work) {
        if (!wanted(name)) {
            return List.of(Row.leftOut(name, "ask for it: --only " + name));
        }
        PrintWriter said = spec.commandLine().getErr();
        said.printf("Measuring %s, %s%n", name, where);
        said.flush();
        try {
            return work.measure();
        } catch (IOException | SQLException | RuntimeException e) {
            failed = true;
            e.printStackTrace(said);
            return List.of(Row.leftOut(name, "FAILED: " + e.getMessage()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
