package hub.app.operations;

import java.time.LocalDate;
import java.util.List;

/**
 * That a person released what a restriction keeps back.
 *
 * @param child the hub's own id
 * @param categories {@code address}, {@code contact}
 * @param until its last day
 */
public record ReleaseItem(
        long id,
        String child,
        String recipient,
        List<String> categories,
        String by,
        String reason,
        LocalDate from,
        LocalDate until) {}
