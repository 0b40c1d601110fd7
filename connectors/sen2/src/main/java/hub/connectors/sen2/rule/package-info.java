/**
 * The return's own rules: what is doubtful in it is found and said, and nothing is put right. May import {@code hub.connector}, {@code
 * hub.model}, {@code hub.connectors.sen2.layout}, the JDK and nullness annotations only.
 */
@NullMarked
package hub.connectors.sen2.rule;

import org.jspecify.annotations.NullMarked;
