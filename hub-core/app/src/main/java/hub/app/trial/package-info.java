/**
 * What runs beside the hub of the made-up council, each in a process of its own: its outside systems; and, for {@code toucan run
 * --with-kafka}, a Kafka broker with a home of its own, made from another. May import {@code hub.app.config}, {@code hub.app.demo}, {@code
 * hub.broker} and {@code hub.connector}.
 */
@NullMarked
package hub.app.trial;

import org.jspecify.annotations.NullMarked;
