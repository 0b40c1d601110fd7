/**
 * The rules that a route file must keep before it may run, and what they say when it does not. Reads YAML as data: nothing here can
 * run. May import {@code hub.app.config} and the YAML parser.
 */
@NullMarked
package hub.app.routes;

import org.jspecify.annotations.NullMarked;
