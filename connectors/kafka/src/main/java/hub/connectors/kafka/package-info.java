/**
 * The connector for Kafka: submissions arrive as records of a topic, granted deliveries and notices of change leave as records of topics.
 * May import {@code hub.connectors.kafka.cluster}, {@code hub.connectors.kafka.submission}, {@code hub.model} and {@code hub.connector},
 * Kafka's clients and Jackson.
 */
@NullMarked
package hub.connectors.kafka;

import org.jspecify.annotations.NullMarked;
