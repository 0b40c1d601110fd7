/**
 * Where the hub meets Camel: the {@code hub:} component, the context that each connector runs in, and the loading of routes. May import
 * {@code hub.model}, {@code hub.connector}, {@code hub.app.config}, {@code hub.app.connectors}, {@code hub.app.routes} and Camel; of the
 * engine it knows only {@link hub.app.camel.HubAccess}.
 */
@NullMarked
package hub.app.camel;

import org.jspecify.annotations.NullMarked;
