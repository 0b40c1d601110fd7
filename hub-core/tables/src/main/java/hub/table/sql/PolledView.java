package hub.table.sql;

import hub.connector.Checkpoint;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.PolledReader;
import hub.connector.Reading;
import hub.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Asks a database for one feed. A checkpoint is the database's own time. */
final class PolledView implements PolledReader {

    private final Database database;
    private final View view;
    private final Table table;
    private final Clock clock;

    PolledView(Database database, View view, Table table, Clock clock) {
        this.database = database;
        this.view = view;
        this.table = table;
        this.clock = clock;
        if ((view.changed() == null) != (table.extent() == Extent.SNAPSHOT)) {
            throw Fault.configuration(
                    "views/" + view.feed() + ".yaml: a view with changed is for a mapping whose extent is changes,"
                            + " and one without for a snapshot");
        }
    }

    @Override
    public Extent extent() {
        return table.extent();
    }

    @Override
    public Reading read(Input input) {
        return table.read(input);
    }

    @Override
    public Reading poll(Optional<Checkpoint> after) {
        Optional<LocalDateTime> since = after.map(Checkpoint::value).map(LocalDateTime::parse);
        Connection connection = database.connect();
        try {
            List<String> problems = problems(connection);
            if (!problems.isEmpty()) {
                throw Fault.configuration(inWords(problems));
            }
            Pages pages = new Pages(connection, view, database.schema(), since);
            return new ViewReading(
                    table.read("reporting database, " + view.feed(), clock.instant(), new PagesText(pages)),
                    pages,
                    connection);
        } catch (RuntimeException e) {
            ViewReading.close(connection);
            throw e instanceof Fault fault ? notRejected(fault) : e;
        }
    }

    /** What is not as the view expects it. */
    List<String> problems(Connection connection) {
        try {
            return new Probe(connection, database.schema()).problems(view);
        } catch (SQLException e) {
            throw Database.broken(view.feed(), e);
        }
    }

    String inWords(List<String> problems) {
        return "the reporting database is not as views/" + view.feed() + ".yaml expects it: "
                + String.join("; ", problems)
                + "; mend the database, or put a view of your own beside the mapping files";
    }

    /** Columns that the mapping lacks are a matter of the view: there is no file to set aside. */
    private static Fault notRejected(Fault fault) {
        return fault.kind() == Fault.Kind.REJECTED ? Fault.configuration(fault.getMessage()) : fault;
    }
}
