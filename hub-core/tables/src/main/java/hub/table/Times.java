package hub.table;

import hub.model.Known;
import hub.model.Stop;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times of day and points in time. What has no zone is London time. */
final class Times {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Times() {}

    /** {@code 08:05} or {@code 08:05:00}. */
    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the cell is no time written HH:MM");
        }
    }

    /** {@code Mill Lane@07:45}, or a name alone. */
    static Stop stop(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return new Stop(text, Known.notRecorded());
        }
        if (at == 0) {
            throw new IllegalArgumentException("a stop has a name before its time: Name@HH:MM");
        }
        return new Stop(
                text.substring(0, at).strip(),
                Known.of(time(text.substring(at + 1).strip())));
    }

    /** {@code 2026-11-20T02:00:00Z}, the same with an offset, {@code 2026-11-20T02:00} or {@code 2026-11-20 02:00} in London. */
    static Instant instant(String text) {
        String iso = text.replace(' ', 'T');
        try {
            return iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T')
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(LONDON).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the cell is no point in time written yyyy-mm-ddTHH:MM");
        }
    }

    static Instant startOf(LocalDate date) {
        return date.atStartOfDay(LONDON).toInstant();
    }
}
