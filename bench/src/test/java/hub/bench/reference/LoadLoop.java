package hub.bench.reference;

import hub.bench.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** First load: parse, hash, and insert each row as a record with its version, and an outbox row for each child. */
public final class LoadLoop {

    private final Store store;
    private long rows;

    /** @param store an empty one; the loop's tables are made in it */
    public LoadLoop(Store store) throws SQLException {
        this.store = store;
        Tables.create(store);
    }

    /** @return how many rows there were */
    public long load(List<Path> files) throws IOException, SQLException {
        try (Connection connection = store.connect();
                Batch batch = new Batch(connection, 1)) {
            for (Path file : files) {
                SourceFiles.read(file, row -> insert(batch, row));
            }
            batch.commit();
        }
        return rows;
    }

    private void insert(Batch batch, SourceRow row) throws SQLException {
        long id = ++rows;
        batch.insert(id, row, row.hash());
        if (row.feed().equals("children")) {
            batch.queue(id, 1);
        }
        if (rows % Batch.SIZE == 0) {
            batch.commit();
        }
    }
}
