/**
 * The connector contracts, one abstract class per promise, and what the hub's own tests share. A connector's author writes a
 * {@link hub.testkit.ConnectorSubject} and a small subclass of each contract. May import {@code hub.model}, {@code hub.connector},
 * {@code hub.testkit.farside}, Camel's API, JUnit, AssertJ, Logback, Jackson and the test databases.
 */
@NullMarked
package hub.testkit;

import org.jspecify.annotations.NullMarked;
