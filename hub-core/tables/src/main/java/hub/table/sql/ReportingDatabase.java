package hub.table.sql;

import hub.connector.ConnectorContext;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.Reader;
import hub.table.TableReaders;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A reporting database as a source: one reader for each view. Holds no connection open. */
public final class ReportingDatabase implements AutoCloseable {

    private final Database database;
    private final Map<String, PolledView> views = new LinkedHashMap<>();

    private ReportingDatabase(Database database) {
        this.database = database;
    }

    /**
     * Reads views and mapping files; asks the database nothing yet.
     *
     * @param owner a class of the connector, beside whose class path the folders {@code /views} and {@code /mappings} lie
     * @param feeds the names of the feeds, which are the names of their readers, views and mapping files
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that says what is wrong in which file
     */
    public static ReportingDatabase of(
            DatabaseSettings settings, Class<?> owner, ConnectorContext context, String... feeds) {
        ReportingDatabase reporting = new ReportingDatabase(new Database(settings));
        ViewFiles files = new ViewFiles(owner, context);
        TableReaders.tables(owner, context, feeds)
                .forEach((feed, table) -> reporting.views.put(
                        feed, new PolledView(reporting.database, files.of(feed), table, context.clock())));
        return reporting;
    }

    public Map<String, Reader> readers() {
        return Map.copyOf(views);
    }

    /** Well when it lets the hub in and has every table and column that the views need. */
    public Health health() {
        try {
            Connection connection = database.connect();
            try {
                return of(connection);
            } finally {
                ViewReading.close(connection);
            }
        } catch (Fault e) {
            return Health.unwell(e.kind(), e.getMessage());
        }
    }

    private Health of(Connection connection) {
        Map<PolledView, List<String>> problems = new LinkedHashMap<>();
        views.values().forEach(view -> problems.put(view, view.problems(connection)));
        String words = problems.entrySet().stream()
                .filter(view -> !view.getValue().isEmpty())
                .map(view -> view.getKey().inWords(view.getValue()))
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? Health.well() : Health.unwell(Fault.Kind.CONFIGURATION, words);
    }

    @Override
    public void close() {
        database.letGo();
    }
}
