/**
 * Where the brokers are, how to log in there, what their answers mean, and what a record looks like between the topic and the reader. May
 * import {@code hub.connector}, and Kafka's clients.
 */
@NullMarked
package hub.connectors.kafka.cluster;

import org.jspecify.annotations.NullMarked;
