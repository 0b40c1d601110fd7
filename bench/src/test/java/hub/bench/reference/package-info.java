/**
 * What the hub is set against: the least that must be done, written by hand over plain JDBC, as quickly as plain JDBC allows. May import
 * {@code hub.bench.store}.
 */
@NullMarked
package hub.bench.reference;

import org.jspecify.annotations.NullMarked;
