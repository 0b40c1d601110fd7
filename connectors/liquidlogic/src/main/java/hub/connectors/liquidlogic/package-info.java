/**
 * The connector for Liquidlogic children's systems: reads the nightly extracts that a council drops in a folder, writes nothing. May
 * import {@code hub.model}, {@code hub.connector}, {@code hub.table}, {@code hub.table.sql}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.liquidlogic;

import org.jspecify.annotations.NullMarked;
