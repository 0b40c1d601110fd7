package hub.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an agreement needs of its owner.
 *
 * @param field the key in its file that it is about
 * @param sentence for people
 */
public record AgreementWarning(Urgency urgency, String field, String sentence) {

    /** How long there still is. */
    public enum Urgency {
        /** The day is over. */
        PASSED(-1),
        URGENT(7),
        SOON(30),
        NOTICE(60);

        private final long days;

        Urgency(long days) {
            this.days = days;
        }

        private static Optional<Urgency> of(long daysLeft) {
            return Arrays.stream(values()).filter(u -> daysLeft <= u.days).findFirst();
        }
    }

    /** What is to be said of an agreement on a day in London; nothing if its dates are well ahead. */
    static List<AgreementWarning> of(Agreement agreement, LocalDate today) {
        return Stream.concat(expiry(agreement, today).stream(), review(agreement, today).stream())
                .toList();
    }

    private static Optional<AgreementWarning> expiry(Agreement agreement, LocalDate today) {
        return Urgency.of(ChronoUnit.DAYS.between(today, agreement.until()))
                .map(urgency -> new AgreementWarning(urgency, "until", expiry(urgency, agreement)));
    }

    private static String expiry(Urgency urgency, Agreement agreement) {
        return urgency == Urgency.PASSED
                ? "ended on " + agreement.until() + ": nothing is shared under it any more"
                : "ends with " + agreement.until()
                        + ": from then on nothing is shared under it, and what was shared is recalled";
    }

    private static Optional<AgreementWarning> review(Agreement agreement, LocalDate today) {
        return agreement.reviewBy().isBefore(today)
                ? Optional.of(new AgreementWarning(
                        Urgency.PASSED,
                        "review-by",
                        "was to be reviewed by " + agreement.reviewBy() + "; ask its owner: " + agreement.owner()))
                : Optional.empty();
    }
}
