/**
 * Which connectors are installed, loaded from their archives or from the class path, and the outside systems that
 * {@code config/connectors} names. May import {@code hub.model}, {@code hub.connector}, {@code hub.app.config},
 * {@code hub.app.plugins}, and PF4J.
 */
@NullMarked
package hub.app.connectors;

import org.jspecify.annotations.NullMarked;
