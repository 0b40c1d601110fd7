package hub.connectors.transport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import hub.connector.Fault;
import hub.connector.Position;
import hub.connector.Receipt;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Walks through the rows of one file of acknowledgements, one row in memory at a time, and complains of the bad ones at the end. */
final class AcknowledgementRows implements Iterator<Receipt> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,200}");
    private static final int NAMED = 20;

    private final String input;
    private final Iterator<CsvRecord> rows;
    private final List<String> header;
    private final List<String> complaints = new ArrayList<>();
    private long bad;
    private Optional<Receipt> ahead = Optional.empty();

    AcknowledgementRows(String input, Iterator<CsvRecord> rows) {
        this.input = input;
        this.rows = rows;
        this.header = nextRow()
                .map(row -> row.getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
        if (!header.containsAll(List.of("key", "accepted", "reference", "at"))) {
            throw Fault.rejected(input + ": the first line must name the columns key, accepted, reference and at");
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            Optional<CsvRecord> row = nextRow();
            if (row.isEmpty()) {
                complain();
                return false;
            }
            ahead = receipt(row.get());
        }
        return true;
    }

    @Override
    public Receipt next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Receipt receipt = ahead.orElseThrow();
        ahead = Optional.empty();
        return receipt;
    }

    private Optional<CsvRecord> nextRow() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw Fault.rejected(input + ": the rest cannot be read as CSV; look for a quote that is not closed");
        } catch (UncheckedIOException e) {
            throw Fault.unavailable(input + ": the file could not be read to its end; it will be read again", e);
        }
    }

    private Optional<Receipt> receipt(CsvRecord row) {
        Position position = Position.ofRow(input, row.getStartingLineNumber());
        String key = field(row, "key");
        Optional<Boolean> accepted = accepted(field(row, "accepted"));
        Optional<Instant> at = instant(field(row, "at"));
        if (!KEY.matcher(key).matches()) {
            return bad(position.field("key"), "give the key as the manifest shows it");
        }
        if (accepted.isEmpty()) {
            return bad(position.field("accepted"), "write Y or N");
        }
        if (at.isEmpty()) {
            return bad(position.field("at"), "write a time like 2026-11-22T08:05:00 or 2026-11-22T08:05:00Z");
        }
        return Optional.of(new Receipt(key, accepted.get(), field(row, "reference"), at.get(), position));
    }

    private String field(CsvRecord row, String column) {
        int index = header.indexOf(column);
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }

    private static Optional<Boolean> accepted(String text) {
        return switch (text) {
            case "Y" -> Optional.of(true);
            case "N" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** An instant with its zone or offset; without one, London time. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                            DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from))
                    .map(time -> time instanceof LocalDateTime local ? local.atZone(LONDON) : (ZonedDateTime) time)
                    .map(time -> time.toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Receipt> bad(Position where, String whatToDo) {
        bad++;
        if (complaints.size() < NAMED) {
            complaints.add(where + ": " + whatToDo);
        }
        return Optional.empty();
    }

    private void complain() {
        if (bad > 0) {
            long unnamed = bad - complaints.size();
            throw Fault.rejected(bad + " of the rows could not be read; the others were taken. "
                    + String.join("; ", complaints)
                    + (unnamed > 0 ? "; and " + unnamed + " more" : ""));
        }
    }
}
