/**
 * The connector contracts, one abstract class per promise, and what the hub's own tests share. May import {@code hub.model}, {@code
 * hub.connector}, JUnit, AssertJ and the test databases.
 */
@NullMarked
package hub.testkit;

import org.jspecify.annotations.NullMarked;
