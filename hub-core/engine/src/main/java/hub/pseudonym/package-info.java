/**
 * Tokens in the place of a child's numbers, made with keys that the database does not hold. May import {@code hub.model} and
 * {@code hub.connector}.
 */
@NullMarked
package hub.pseudonym;

import org.jspecify.annotations.NullMarked;
