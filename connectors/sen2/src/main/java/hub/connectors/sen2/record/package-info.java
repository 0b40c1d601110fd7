/**
 * Between the blocks of a return and the records of the hub, both ways: what is read is all that is needed to write the return again.
 * May import {@code hub.model}, {@code hub.connector}, {@code hub.connectors.sen2.layout}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.sen2.record;

import org.jspecify.annotations.NullMarked;
