package hub.sharing;

import hub.connector.Fault;
import hub.model.ChildId;
import hub.store.CanonicalJson;
import hub.store.Marks;
import hub.store.Marks.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of whose consent counts, as the database has them. Another table marks every child about whom something was decided, in
 * chunks; the version is written last, so that a stop in the middle is made good by the next load.
 */
public final class ConsentTables {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Clock clock;

    public ConsentTables(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.clock = clock;
    }

    /** Takes over the table of a file. @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists what is wrong */
    public ConsentTable load(Path file) {
        ConsentTable table = ConsentTableFile.read(file);
        String text = text(file);
        String digest = CanonicalJson.hex(CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)));
        List<String> newest =
                jdbc.queryForList("select digest from consent_table_version order by id desc limit 1", String.class);
        if (!newest.contains(digest)) {
            markDecided();
            jdbc.update(
                    "insert into consent_table_version (digest, body, loaded_at) values (?, ?, ?)",
                    digest,
                    text,
                    clock.instant().atOffset(ZoneOffset.UTC));
        }
        return table;
    }

    private void markDecided() {
        Instant now = clock.instant();
        long last = 0;
        List<ChildId> chunk;
        do {
            chunk = decided(last);
            List<ChildId> marked = chunk;
            transactions.executeWithoutResult(status -> marks.mark(marked, Turn.LAST, now));
            last = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1).value();
        } while (chunk.size() == CHUNK);
    }

    private List<ChildId> decided(long after) {
        return jdbc.query(
                "select distinct child_id from decision where child_id > ? order by child_id limit ?",
                (row, n) -> new ChildId(row.getLong(1)),
                after,
                CHUNK);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Fault.configuration(file + ": cannot be read; it must be there, in UTF-8");
        }
    }
}
