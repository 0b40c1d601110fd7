/**
 * The connector for the register of schools (Get Information about Schools): reads its establishments and links, writes nothing. May
 * import {@code hub.model}, {@code hub.connector}, {@code hub.table}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.schools;

import org.jspecify.annotations.NullMarked;
