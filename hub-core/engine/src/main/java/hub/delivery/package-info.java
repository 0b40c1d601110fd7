/**
 * Hands out what was decided: the outbox with its lanes, leases, retries and receipts. The send itself lies outside, between a claim and
 * its settlement. May import {@code hub.sharing}, {@code hub.product}, {@code hub.audit}, {@code hub.store}, {@code hub.model},
 * {@code hub.connector} and Spring JDBC.
 */
@NullMarked
package hub.delivery;

import org.jspecify.annotations.NullMarked;
