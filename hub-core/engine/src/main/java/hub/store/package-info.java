/**
 * The floor of the engine: the database, the canonical form of records and products, and what is stored of them. May import
 * {@code hub.model} and {@code hub.connector}, Spring JDBC and Jackson.
 */
@NullMarked
package hub.store;

import org.jspecify.annotations.NullMarked;
