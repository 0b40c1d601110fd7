/** How fast the hub's stages are, measured with JMH. May import {@code hub.model}, {@code hub.product}, {@code hub.sharing}, {@code hub.store}. */
package hub.bench;
