package hub.app.operations;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param event a word for programs: {@code received}, {@code granted}, {@code sent}
 * @param detail for people, nothing personal
 */
public record JournalLine(Instant at, String event, String detail) {}
