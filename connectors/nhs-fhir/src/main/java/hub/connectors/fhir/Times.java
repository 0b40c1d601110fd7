package hub.connectors.fhir;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Instants as FHIR writes them. */
final class Times {

    private Times() {}

    /** To the microsecond, which is what the hub keeps. @throws java.time.DateTimeException if it is none */
    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
