/** The commands of {@code toucan}. May import everything of {@code hub.app}, and of the engine only what those packages hand out. */
@NullMarked
package hub.app.cli;

import org.jspecify.annotations.NullMarked;
