package hub.app.operations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody takes a consent back.
 *
 * @param child named as everywhere
 * @param consent its key, as in the list
 * @param on the day; today, if none is given
 * @param obtained how the person said so
 * @param evidence where that is kept
 * @param recordedBy who writes it down
 */
public record ConsentWithdrawal(
        String child, String consent, Optional<LocalDate> on, String obtained, String evidence, String recordedBy) {}
