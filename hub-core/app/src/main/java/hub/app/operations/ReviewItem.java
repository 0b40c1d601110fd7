package hub.app.operations;

import java.time.Instant;
import java.util.List;

/**
 * Something that only a person may decide.
 *
 * @param kind what is asked: {@code identity}, {@code conflict}, {@code absence}, {@code recall}, {@code decision}, {@code overdue}
 * @param input where it came from; may be empty
 * @param candidates hub ids of the children it may be about
 * @param message what is asked, and what each answer does; nothing personal
 */
public record ReviewItem(
        long id,
        Instant at,
        String kind,
        String source,
        String feed,
        String input,
        long row,
        List<String> candidates,
        String message) {}
