package hub.app.operations;

import java.time.Instant;

/**
 * Something that could not be accepted.
 *
 * @param input the file's name
 * @param row counted from 1 with the header; 0 for the input as a whole
 * @param field the column or path; may be empty
 * @param reason a code for programs
 * @param message what is wrong and what to do; never the value
 */
public record QuarantineItem(
        long id,
        Instant at,
        String source,
        String feed,
        String input,
        long row,
        String field,
        String reason,
        String message) {}
