/**
 * What comes in: read, checked, matched to a child, compared with what is there, kept as a version, and marked to be decided; or set
 * aside, or laid before a person. May import {@code hub.identity}, {@code hub.store} and what those may import.
 */
@NullMarked
package hub.intake;

import org.jspecify.annotations.NullMarked;
