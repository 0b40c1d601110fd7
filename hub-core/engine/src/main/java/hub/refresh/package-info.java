/**
 * Refreshes of the SEND cohort, asked for by a schedule or a person, made and sent: figures that name no child, and rows about children,
 * gathered from what is granted child by child. May import {@code hub.delivery}, {@code hub.sharing}, {@code hub.cohort},
 * {@code hub.product}, {@code hub.pseudonym}, {@code hub.count}, {@code hub.audit}, {@code hub.store}, {@code hub.model},
 * {@code hub.connector}, and Spring JDBC.
 */
@NullMarked
package hub.refresh;

import org.jspecify.annotations.NullMarked;
