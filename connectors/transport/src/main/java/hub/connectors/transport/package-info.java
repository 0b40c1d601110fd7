/**
 * The connector for home-to-school transport: journeys, passengers, crew and training in; transport healthcare plans and recall notices
 * out, acknowledgements back. May import {@code hub.connectors.transport.page}, {@code hub.model}, {@code hub.connector} and
 * {@code hub.table}, FastCSV, JSch and Jackson's streaming core.
 */
@NullMarked
package hub.connectors.transport;

import org.jspecify.annotations.NullMarked;
