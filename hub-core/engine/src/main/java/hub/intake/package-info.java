/**
 * What comes in: read, checked, matched to a child, compared with what is there, kept as a version, and marked to be decided; or set
 * aside, or laid before a person. May import {@code hub.identity}, {@code hub.store}, {@code hub.model} and {@code hub.connector}, and
 * Spring JDBC.
 */
@NullMarked
package hub.intake;

import org.jspecify.annotations.NullMarked;
