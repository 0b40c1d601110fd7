/**
 * The runnable hub. Its packages, each of which says what it may import: {@code config} (what an operator edits), {@code connectors},
 * {@code routes} and {@code camel} (the edges), {@code operations} and {@code admin} (what a person asks), {@code run} (the hub put
 * together), {@code cli} (the commands). May import {@code hub.app.cli} and {@code hub.app.demo}, and picocli.
 */
@NullMarked
package hub.app;

import org.jspecify.annotations.NullMarked;
