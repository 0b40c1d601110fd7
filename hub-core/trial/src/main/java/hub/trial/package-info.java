/**
 * The made-up council's outside systems, in a process of their own, for the demo; no part of a hub in production. May import {@code
 * hub.testkit.farside}, the JDK, H2, Jackson and nullness annotations.
 */
@NullMarked
package hub.trial;

import org.jspecify.annotations.NullMarked;
