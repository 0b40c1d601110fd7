/**
 * Reads submissions out of records: strict JSON, the components of the hub's records by name. May import {@code
 * hub.connectors.kafka.cluster}, {@code hub.model} and {@code hub.connector}, and Jackson.
 */
@NullMarked
package hub.connectors.kafka.submission;

import org.jspecify.annotations.NullMarked;
