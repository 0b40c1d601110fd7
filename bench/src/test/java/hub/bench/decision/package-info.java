/**
 * How long the gate's decision takes, measured with JMH. May import {@code hub.model}, {@code hub.product}, {@code hub.sharing}, {@code
 * hub.store}.
 */
package hub.bench.decision;
