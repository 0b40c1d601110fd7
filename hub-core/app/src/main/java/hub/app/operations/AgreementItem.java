package hub.app.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A data-sharing agreement and how it stands.
 *
 * @param until its last day
 * @param state {@code in-force}, {@code not-yet}, {@code ended} or {@code stopped}
 * @param stop who stopped it, if somebody did
 * @param warnings what it needs of its owner before long
 */
public record AgreementItem(
        String id,
        String title,
        String recipient,
        String purpose,
        List<String> products,
        LocalDate from,
        LocalDate until,
        String owner,
        LocalDate reviewBy,
        String state,
        Optional<Stop> stop,
        List<Warning> warnings) {

    /** An urgent stop. */
    public record Stop(Instant at, String by, String reason) {}

    /** @param urgency {@code notice}, {@code soon}, {@code urgent} or {@code passed} */
    public record Warning(String urgency, String sentence) {}
}
