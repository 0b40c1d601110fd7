/**
 * What a SEN2 return consists of: its modules, their items, and what changed between its versions. May import the JDK, {@code
 * hub.connector} and nullness annotations only.
 */
@NullMarked
package hub.connectors.sen2.layout;

import org.jspecify.annotations.NullMarked;
