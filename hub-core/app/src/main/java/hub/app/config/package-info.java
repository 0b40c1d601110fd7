/**
 * What an operator edits, read strictly: every key must mean something, every value must fit, and what is wrong is said with its file
 * and line. May import {@code hub.model}, {@code hub.connector}, {@code hub.delivery}, {@code hub.refresh} (their settings), Spring Boot's
 * binder, Jackson and the JSON Schema validator.
 */
@NullMarked
package hub.app.config;

import org.jspecify.annotations.NullMarked;
