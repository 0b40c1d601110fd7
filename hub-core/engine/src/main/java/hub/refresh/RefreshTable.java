package hub.refresh;

import hub.model.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of refreshes. */
final class RefreshTable {

    private final JdbcTemplate jdbc;

    RefreshTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What a refresh remembered of its counts. */
    record Remembered(Memory memory, boolean wholeShown) {
        static final Remembered NOTHING = new Remembered(new Memory(List.of()), true);
    }

    List<RefreshRow> all() {
        return jdbc.query("select * from refresh order by recipient, product, number", RefreshRow::read);
    }

    Optional<RefreshRow> byId(long id) {
        return one("select * from refresh where id = ? for update", id);
    }

    Optional<RefreshRow> byKey(String key) {
        return one(
                        "select * from refresh where product || '-' || recipient || '-' || number = ? for update",
                        RefreshRow.firstKey(key))
                .filter(row -> row.key().equals(key));
    }

    /** The recipient's newest, whatever became of it. */
    Optional<RefreshRow> newest(OrganisationId recipient, String product) {
        return one(
                "select * from refresh where recipient = ? and product = ? order by number desc limit 1",
                recipient.value(),
                product);
    }

    /** The last before one that the recipient may have been shown. */
    Optional<RefreshRow> shownBefore(OrganisationId recipient, String product, long number) {
        return one("""
                select * from refresh where recipient = ? and product = ? and number < ? and shown is not null
                 order by number desc limit 1
                """, recipient.value(), product, number);
    }

    Remembered remembered(RefreshRow row) {
        return jdbc.queryForObject(
                "select shown, whole_shown from refresh where id = ?",
                (found, n) -> new Remembered(Memory.read(found.getBytes(1)), found.getBoolean(2)),
                row.id());
    }

    void add(OrganisationId recipient, String product, long number, String by, LocalDate since, Instant now) {
        jdbc.update("""
                insert into refresh (recipient, product, number, asked_by, asked_at, since_day, state, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, 'PENDING', ?)
                """, recipient.value(), product, number, by, utc(now), since, utc(now));
    }

    /**
     * The oldest that is due, and nothing older of the recipient still open; locked. None while an input is half taken in.
     *
     * @param latest what waits for a later time than this is due as well: the clock was set back since
     */
    Optional<RefreshRow> due(OrganisationId recipient, String product, Instant now, Instant latest) {
        return one("""
                select * from refresh r where recipient = ? and product = ? and state = 'PENDING'
                   and (next_attempt_at <= ? or next_attempt_at > ?)
                   and not exists (select 1 from intake_run where state = 'RUNNING')
                   and not exists (select 1 from refresh o where o.recipient = r.recipient and o.product = r.product
                                      and o.number < r.number and o.state in ('PENDING', 'CLAIMED'))
                 order by number limit 1 for update skip locked
                """, recipient.value(), product, utc(now), utc(latest));
    }

    void claim(RefreshRow row, LocalDate since, @Nullable Instant sinceAt, Instant asAt, Instant lease) {
        jdbc.update("""
                update refresh set state = 'CLAIMED', attempts = attempts + 1, lease_until = ?, since_day = ?, since_at = ?, as_at = ?
                 where id = ?
                """, utc(lease), since, sinceAt == null ? null : utc(sinceAt), utc(asAt), row.id());
    }

    /** How children are named in the rows of this try: a recall names them so, whatever the agreement says by then. */
    void named(RefreshRow row, String form, String purpose) {
        jdbc.update("update refresh set form = ?, purpose = ? where id = ?", form, purpose, row.id());
    }

    /** The last refresh of rows that had a lane in it. @param lane the lane's number */
    Optional<RefreshRow> lastWith(long lane) {
        return one("""
                select f.* from refresh f join refresh_row r on r.refresh_id = f.id where r.lane = ? order by f.id desc limit 1
                """, lane);
    }

    void left(RefreshRow row, Remembered remembered, String summary) {
        jdbc.update(
                "update refresh set shown = ?, whole_shown = ?, summary = ? where id = ?",
                remembered.memory().compressed(),
                remembered.wholeShown(),
                summary,
                row.id());
    }

    /** @param settled whether it has ended, one way or another */
    void end(RefreshRow row, String state, String receipt, boolean settled, Instant now) {
        jdbc.update("""
                update refresh set state = ?, receipt = ?, lease_until = null, failure_kind = null, failure = null, settled_at = ?
                 where id = ?
                """, state, receipt, settled ? utc(now) : null, row.id());
    }

    void failed(RefreshRow row, String state, String kind, String message, Instant next) {
        jdbc.update("""
                update refresh set state = ?, failure_kind = ?, failure = ?, lease_until = null, next_attempt_at = ? where id = ?
                """, state, kind, message, utc(next), row.id());
    }

    /** What a hub that was killed had claimed is due again. */
    void takeBackAll() {
        jdbc.update("update refresh set state = 'PENDING', lease_until = null where state = 'CLAIMED'");
    }

    /**
     * What was claimed by a sender that took too long is due again.
     *
     * @param latest what is claimed for longer than this is due as well: the clock was set back since
     */
    void takeBack(Instant now, Instant latest) {
        jdbc.update("""
                update refresh set state = 'PENDING', lease_until = null
                 where state = 'CLAIMED' and (lease_until <= ? or lease_until > ?)
                """, utc(now), utc(latest));
    }

    boolean anyClaimed() {
        return !jdbc.queryForList("select id from refresh where state = 'CLAIMED' limit 1", Long.class)
                .isEmpty();
    }

    private Optional<RefreshRow> one(String sql, Object... parameters) {
        return jdbc.query(sql, RefreshRow::read, parameters).stream().findFirst();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
