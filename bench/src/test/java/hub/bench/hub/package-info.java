/** The hub that is measured: the built jar in a process and a home of its own. May import {@code hub.app.demo}, {@code hub.bench.store}. */
@NullMarked
package hub.bench.hub;

import org.jspecify.annotations.NullMarked;
