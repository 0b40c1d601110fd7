/**
 * The three shapes in which a return comes: XML, the Blade export's tables and the Excel template. Each becomes the same blocks. May
 * import {@code hub.connector}, {@code hub.connectors.sen2.layout}, FastCSV, fastexcel, Commons Compress, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.sen2.shape;

import org.jspecify.annotations.NullMarked;
