/** The databases that are measured on, with the settings of a hub, and how many rows lie in them. May import {@code hub.store}. */
@NullMarked
package hub.bench.store;

import org.jspecify.annotations.NullMarked;
