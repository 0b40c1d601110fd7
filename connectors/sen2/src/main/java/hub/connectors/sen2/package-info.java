/**
 * The connector for the SEN2 person-level return: reads it in three shapes, says what is doubtful in it, and writes it again. May import
 * {@code hub.model}, {@code hub.connector}, {@code hub.connectors.sen2.feed}, {@code
 * hub.connectors.sen2.layout}, {@code hub.connectors.sen2.record}, {@code
 * hub.connectors.sen2.rule}, {@code hub.connectors.sen2.shape}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.sen2;

import org.jspecify.annotations.NullMarked;
