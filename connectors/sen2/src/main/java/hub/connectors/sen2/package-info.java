/**
 * The connector for the SEN2 person-level return: reads it in three shapes, says what is doubtful in it, and writes it again. May import
 * {@code hub.model}, {@code hub.connector}, its own packages, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.sen2;

import org.jspecify.annotations.NullMarked;
