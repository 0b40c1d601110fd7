/**
 * The hub put together: the engine on its database, the connectors at work, what runs in the background, and what it tells on the way.
 * May import everything of {@code hub.app} but {@code cli} and {@code admin}, and the engine.
 */
@NullMarked
package hub.app.run;

import org.jspecify.annotations.NullMarked;
