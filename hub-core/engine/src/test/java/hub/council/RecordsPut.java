package hub.council;

import hub.model.ChildId;
import hub.model.HubRecord;
import hub.model.OrganisationId;
import hub.store.Bodies;
import hub.store.CanonicalJson;
import hub.store.Marks;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts records into the store by plain SQL, with the marks that intake would make, and like it each in one transaction. */
public final class RecordsPut {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Clock clock;
    private long children;
    private long records;

    RecordsPut(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.clock = clock;
        jdbc.update(
                "insert into intake_run (source, feed, input_name, input_digest, extent, replay, state, started_at)"
                        + " values ('northshire-liquidlogic', 'contacts', 'contacts.csv', '', 'SNAPSHOT', false, 'DONE', ?)",
                now());
    }

    ChildId newChild() {
        children++;
        jdbc.update("insert into child values (?, null, ?)", children, now());
        return new ChildId(children);
    }

    void put(@Nullable ChildId child, OrganisationId source, String key, HubRecord record) {
        transactions.executeWithoutResult(status -> write(child, source, key, record));
    }

    private void write(@Nullable ChildId child, OrganisationId source, String key, HubRecord record) {
        byte[] body = CanonicalJson.write((Record) record);
        List<Long> known = ids(source, key, record);
        long id = known.isEmpty() ? ++records : known.get(0);
        if (known.isEmpty()) {
            jdbc.update(
                    "insert into record values (?, ?, 'feed', ?, ?, ?, 1, 1, ?, ?, true)",
                    id,
                    source.value(),
                    record.type().text(),
                    key,
                    child == null ? null : child.value(),
                    now(),
                    CanonicalJson.sha256(body));
        } else {
            jdbc.update(
                    "update record set version = versions + 1, versions = versions + 1, as_at = ?, present = true where id = ?",
                    now(),
                    id);
        }
        version(id, "CONTENT", body);
        link(id, child, record);
        mark(child);
    }

    void absent(ChildId child, OrganisationId source, String key) {
        transactions.executeWithoutResult(status -> takeAway(child, source, key));
    }

    private void takeAway(ChildId child, OrganisationId source, String key) {
        long id = jdbc.queryForObject(
                "select id from record where source = ? and source_key = ?", Long.class, source.value(), key);
        jdbc.update(
                "update record set version = versions + 1, versions = versions + 1, present = false where id = ?", id);
        version(id, "ABSENT", null);
        mark(child);
    }

    private void version(long id, String kind, byte @Nullable [] body) {
        jdbc.update(
                "insert into record_version select id, version, 1, ?, as_at, ?, content_hash, ?, null from record where id = ?",
                kind,
                now(),
                body == null ? null : Bodies.compress(body),
                id);
    }

    private void link(long id, @Nullable ChildId child, HubRecord record) {
        jdbc.update("delete from relationship where record_id = ?", id);
        record.links()
                .forEach(l -> jdbc.update(
                        "insert into relationship values (?, ?, ?, ?)",
                        id,
                        l.kind().name(),
                        l.value(),
                        child == null ? null : child.value()));
    }

    private List<Long> ids(OrganisationId source, String key, HubRecord record) {
        return jdbc.queryForList(
                "select id from record where source = ? and record_type = ? and source_key = ?",
                Long.class,
                source.value(),
                record.type().text(),
                key);
    }

    private void mark(@Nullable ChildId child) {
        if (child != null) {
            marks.mark(List.of(child), clock.instant());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
