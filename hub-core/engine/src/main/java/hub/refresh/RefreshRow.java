package hub.refresh;

import hub.model.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One refresh.
 *
 * @param number 1 for the recipient's first
 * @param since the day that what has changed is told from
 * @param sinceAt when the records of the refresh before were read
 * @param asAt when the records were read; empty before the first try
 * @param left whether it may have left: the recipient may have been shown it
 * @param summary what was shown, in a line; empty before it may have left
 * @param state PENDING, CLAIMED, SENT, RECEIVED, PARKED, CANCELLED
 * @param failure what happened at the last try, with nothing personal in it
 */
public record RefreshRow(
        long id,
        OrganisationId recipient,
        String product,
        long number,
        String askedBy,
        Instant askedAt,
        LocalDate since,
        Optional<Instant> sinceAt,
        Optional<Instant> asAt,
        boolean left,
        String summary,
        String state,
        int attempts,
        Optional<Instant> leaseUntil,
        String failure) {

    static RefreshRow read(ResultSet row, int n) throws SQLException {
        String failure = row.getString("failure");
        return new RefreshRow(
                row.getLong("id"),
                OrganisationId.of(row.getString("recipient")),
                row.getString("product"),
                row.getLong("number"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("since_day", LocalDate.class),
                instant(row, "since_at"),
                instant(row, "as_at"),
                row.getBytes("shown") != null,
                row.getString("summary"),
                row.getString("state"),
                row.getInt("attempts"),
                instant(row, "lease_until"),
                failure == null ? "" : failure);
    }

    /** The idempotency key that the recipient sees. */
    public String key() {
        return product + "-" + recipient + "-" + number;
    }

    boolean open() {
        return state.equals("CLAIMED") || state.equals("PENDING");
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
