/**
 * Which connectors are installed, and the outside systems that {@code config/connectors} names. May import {@code hub.model}, {@code hub.app.plugins}, {@code
 * hub.connector} and {@code hub.app.config}.
 */
@NullMarked
package hub.app.connectors;

import org.jspecify.annotations.NullMarked;
