/**
 * How fast the hub is: one class for each thing that is measured, each beside its reference in the same run. The hub is the built jar in
 * a process of its own; only its folders, what it prints, and counts of its rows are looked at. May import {@code hub.bench.decision},
 * {@code hub.bench.hub}, {@code hub.bench.reference}, {@code hub.bench.report}, {@code hub.bench.store}, {@code hub.testkit.fault}.
 */
@NullMarked
package hub.bench;

import org.jspecify.annotations.NullMarked;
