/**
 * Reads a list of children from one folder, puts a transport plan as plain text into another. May import
 * {@code hub.model}, {@code hub.connector}, {@code hub.table}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.examplefolder;

import org.jspecify.annotations.NullMarked;
