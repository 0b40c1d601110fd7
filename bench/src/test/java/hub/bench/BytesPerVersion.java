package hub.bench;

import hub.bench.report.Figures;
import hub.bench.report.Row;
import hub.bench.store.Store;
import hub.bench.store.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** How much disk each version of a record takes, with indexes and with all that is decided and audited about it. */
final class BytesPerVersion implements Measurement {

    @Override
    public String name() {
        return "size";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException, SQLException {
        Store store = trial.loaded().home().store();
        long versions = Written.in(store).versions();
        return List.of(Row.of(
                name(),
                "database for each version, %,d versions".formatted(versions),
                Figures.once("bytes", Math.rint((double) store.bytes() / versions))));
    }
}
