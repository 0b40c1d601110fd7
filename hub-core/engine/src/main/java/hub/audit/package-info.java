/**
 * What happened, for those who answer for it: the audit, the journal of a child, and the three ledgers that must add up. May import
 * {@code hub.store}, {@code hub.model} and {@code hub.connector}, and Spring JDBC.
 */
@NullMarked
package hub.audit;

import org.jspecify.annotations.NullMarked;
