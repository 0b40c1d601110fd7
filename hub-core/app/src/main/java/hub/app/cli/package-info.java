/**
 * The commands of {@code toucan}. May import {@code hub.app.admin}, {@code hub.app.author}, {@code hub.app.connectors}, {@code hub.app.plugins},
 * {@code hub.app.camel}, {@code hub.app.config}, {@code hub.app.operations}, {@code hub.app.run}, {@code hub.app.trial} and {@code hub.connector}, Jackson and picocli.
 */
@NullMarked
package hub.app.cli;

import org.jspecify.annotations.NullMarked;
