/**
 * The Camel component {@code topic:}, which the connector brings: its consumer hands records on in batches and commits after them, its
 * producer sends the parts of a delivery and waits for the broker's word. May import {@code hub.connectors.kafka.cluster}, {@code
 * hub.connector}, Camel and Kafka's clients.
 */
@NullMarked
package hub.connectors.kafka.topic;

import org.jspecify.annotations.NullMarked;
