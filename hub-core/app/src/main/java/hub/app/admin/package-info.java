/**
 * The admin API: what the commands ask of a running hub. Loopback only, and only for whoever can read the token in {@code data/}. May
 * import {@code hub.app.operations}, {@code hub.app.config} and {@code hub.connector}, and Spring's web parts and what it makes of a database's failures.
 */
@NullMarked
package hub.app.admin;

import org.jspecify.annotations.NullMarked;
