/**
 * What a person may ask of a hub, in one set of words for the commands, the admin API, and whoever comes later. May import
 * {@code hub.model} and {@code hub.connector}, and nothing of the engine.
 */
@NullMarked
package hub.app.operations;

import org.jspecify.annotations.NullMarked;
