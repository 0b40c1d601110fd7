/**
 * The connector contract: what a plugin for one outside system must say, read and write. A connector sees this package and
 * {@code hub.model}, and nothing else of the hub. May import {@code hub.model}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connector;

import org.jspecify.annotations.NullMarked;
