/**
 * The archives of connectors as files: what one says of itself, whether it is sound, where it is kept. Nothing here loads a class. May
 * import {@code hub.connector}, Commons Compress and Jackson.
 */
@NullMarked
package hub.app.plugins;

import org.jspecify.annotations.NullMarked;
