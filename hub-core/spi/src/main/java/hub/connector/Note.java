package hub.connector;

/**
 * Something that a reader noticed and that a person may want to know: a column nobody asked for, an element that has no place in the
 * record. Nothing is dropped without one. Never shows a value.
 *
 * @param field the column or path
 * @param message what was done with it, and why
 */
public record Note(String field, String message) {}
