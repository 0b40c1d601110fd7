/**
 * The hub's own desk: what a person writes down here is a submission like any other source's, and goes through intake. May import
 * {@code hub.app.operations}; of the engine {@code hub.intake} and {@code hub.store}; and {@code hub.model} and {@code hub.connector}.
 */
@NullMarked
package hub.app.desk;

import org.jspecify.annotations.NullMarked;
