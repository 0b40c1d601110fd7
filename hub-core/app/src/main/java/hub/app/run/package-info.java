/**
 * The hub put together: the engine on its database, the connectors at work, what runs in the background, and what it tells on the way.
 * May import {@code hub.app.camel}, {@code hub.app.config}, {@code hub.app.connectors}, {@code hub.app.demo}, {@code hub.app.desk} and
 * {@code hub.app.operations}, {@code hub.app.plugins}, {@code hub.app.routes}; of the engine {@code hub.audit}, {@code hub.audit.chain}, {@code hub.delivery}, {@code hub.intake}, {@code hub.product},
 * {@code hub.pseudonym}, {@code hub.refresh}, {@code hub.cohort}, {@code hub.sharing} and {@code hub.store}; and {@code hub.table}, {@code hub.model} and {@code hub.connector}.
 */
@NullMarked
package hub.app.run;

import org.jspecify.annotations.NullMarked;
