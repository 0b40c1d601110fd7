/**
 * Refreshes: figures about the SEND cohort, asked for by a schedule or a person, made so that they name no child, and sent. May import
 * {@code hub.delivery}, {@code hub.sharing}, {@code hub.cohort}, {@code hub.count}, {@code hub.audit}, {@code hub.store},
 * {@code hub.model}, {@code hub.connector}, and Spring JDBC.
 */
@NullMarked
package hub.refresh;

import org.jspecify.annotations.NullMarked;
