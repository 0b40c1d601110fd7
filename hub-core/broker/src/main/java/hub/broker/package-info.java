/**
 * A Kafka broker of one node, in a process of its own, for tests and for the demo; no part of a hub in production. And what any such
 * process is started by. May import the JDK
 * and nullness annotations, and, where it is the broker's own process, Kafka.
 */
@NullMarked
package hub.broker;

import org.jspecify.annotations.NullMarked;
