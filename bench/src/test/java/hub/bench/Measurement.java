package hub.bench;

import hub.bench.report.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One thing that is measured. */
interface Measurement {

    /** By which it can be asked for alone. */
    String name();

    List<Row> measure(Trial trial) throws IOException, SQLException;
}
