/**
 * The made-up council with a Kafka broker beside it: a home of its own, made from another, for {@code toucan run --with-kafka}. May import
 * {@code hub.app.config}, {@code hub.app.demo}, {@code hub.broker} and {@code hub.connector}.
 */
@NullMarked
package hub.app.trial;

import org.jspecify.annotations.NullMarked;
