package hub.refresh;

import hub.delivery.Gathering.Try;
import hub.model.OrganisationId;
import hub.model.SendRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
 * @param attempts tries begun
 * @param failure what happened at the last try, with nothing personal in it
 * @param form how children are named in the rows of the last try; empty of figures
 * @param purpose whose tokens they are named by, with the recipient; empty of figures
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
        String failure,
        String form,
        String purpose) {

    private static final String TRY = "-try-";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static RefreshRow read(ResultSet row, int n) throws SQLException {
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
                text(row, "failure"),
                text(row, "form"),
                text(row, "purpose"));
    }

    /** The idempotency key that the recipient sees. Figures are the same at each try; rows are not, so that each try has a key of its own. */
    public String key() {
        String refresh = product + "-" + recipient + "-" + number;
        return attempts > 1 && product.equals(SendRecord.NAME) ? refresh + TRY + attempts : refresh;
    }

    /** The key of the first try that {@link #key} is made of. */
    static String firstKey(String key) {
        return key.replaceFirst(TRY + "\\d+$", "");
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    Try thisTry() {
        return new Try(id, attempts);
    }

    boolean open() {
        return state.equals("CLAIMED") || state.equals("PENDING");
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
