package hub.bench.reference;

import hub.bench.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reload: parse, hash, compare with what is stored 500 rows at a time, and write a version and an outbox row for what differs. */
public final class ReloadLoop {

    private static final String KNOWN = "select r.source_key, r.id, r.version, r.content_hash"
            + " from unnest(cast(? as varchar array)) as k(source_key)"
            + " left join loop_record r on r.source_key = k.source_key and r.feed = ?";

    private final Store store;
    private final List<SourceRow> waiting = new ArrayList<>();
    private long changed;

    /** What is stored of a row. */
    private record Known(long id, int version, byte[] hash) {}

    /** @param store one that a {@link LoadLoop} has filled */
    public ReloadLoop(Store store) {
        this.store = store;
    }

    /** @return how many rows differed */
    public long reload(List<Path> files) throws IOException, SQLException {
        long nextOutbox = store.number("select coalesce(max(id), 0) + 1 from loop_outbox");
        try (Connection connection = store.connect();
                Batch batch = new Batch(connection, nextOutbox);
                PreparedStatement known = connection.prepareStatement(KNOWN)) {
            for (Path file : files) {
                SourceFiles.read(file, row -> take(connection, known, batch, row));
                compare(connection, known, batch);
            }
        }
        return changed;
    }

    private void take(Connection connection, PreparedStatement known, Batch batch, SourceRow row) throws SQLException {
        waiting.add(row);
        if (waiting.size() == Batch.SIZE) {
            compare(connection, known, batch);
        }
    }

    /** What waits is of one feed, because a file is. */
    private void compare(Connection connection, PreparedStatement query, Batch batch) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        Map<String, Known> known = known(connection, query);
        for (SourceRow row : waiting) {
            Known before = known.get(row.key());
            byte[] hash = row.hash();
            if (!Arrays.equals(before.hash, hash)) {
                batch.update(before.id, before.version + 1, row, hash);
                batch.queue(before.id, before.version + 1);
                changed++;
            }
        }
        batch.commit();
        waiting.clear();
    }

    private Map<String, Known> known(Connection connection, PreparedStatement query) throws SQLException {
        Array keys = connection.createArrayOf(
                "varchar", waiting.stream().map(SourceRow::key).toArray());
        query.setArray(1, keys);
        query.setString(2, waiting.get(0).feed());
        Map<String, Known> known = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                known.put(rows.getString(1), new Known(rows.getLong(2), rows.getInt(3), rows.getBytes(4)));
            }
        }
        return known;
    }
}
