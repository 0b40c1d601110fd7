/**
 * What the author of a new connector begins with: the example to copy, under its own name. May import {@code hub.connector} and Spring's
 * resources.
 */
@NullMarked
package hub.app.author;

import org.jspecify.annotations.NullMarked;
