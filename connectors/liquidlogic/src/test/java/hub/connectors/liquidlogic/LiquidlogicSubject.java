package hub.connectors.liquidlogic;

import hub.connector.Fault;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import hub.testkit.farside.DatabaseFarSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class LiquidlogicSubject implements ConnectorSubject {

    private final ReportingTables database = new ReportingTables();

    @Override
    public String id() {
        return "liquidlogic";
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        database.comeBack();
        Path extracts = Files.createDirectories(home.resolve("extracts"));
        return new HashMap<>(Map.of("directory", extracts, "reporting-database", database.settings()));
    }

    @Override
    public void close() {
        database.goDown();
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(
                new Trouble(
                        "the folder of the extracts is missing",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> Files.delete(home.resolve("extracts"))),
                Trouble.wrongCredential(
                        (settings, home) -> settings.put("reporting-database", database.settings("another"))),
                Trouble.unreachable((settings, home) -> database.goDown()));
    }

    @Override
    public List<String> secrets() {
        return List.of(DatabaseFarSide.PASSWORD);
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("children"),
                sample("identifiers"),
                sample("contacts"),
                sample("consents").code(",given,", ",assumed,"),
                sample("ehc-plans").code(",PMLD,", ",QQQQ,"),
                sample("enrolments").code(",E,", ",Q,"),
                view("database-children").code(",F,", ",X,"),
                view("database-ehc-plans").code(",PMLD,", ",QQQQ,"));
    }

    private static Sample sample(String feed) {
        return Sample.lines(feed, feed + "-20261120T0200.csv", 1, LiquidlogicSubject.class);
    }

    private static Sample view(String feed) {
        return Sample.lines(feed, feed + ".csv", 1, LiquidlogicSubject.class);
    }

    @Override
    public List<String> canaries() {
        return List.of("Ashdown", "O'Neill", "Carr-Finch", "9990001014", "07700 900101");
    }
}
