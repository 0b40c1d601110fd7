/**
 * Whom a submission is about: an exact match, a new child, a question for a person, or a child not known yet. Never a guess. May import
 * {@code hub.store}, {@code hub.model} and {@code hub.connector}, and Spring JDBC.
 */
@NullMarked
package hub.identity;

import org.jspecify.annotations.NullMarked;
