/**
 * What must hold whatever befalls a hub: the numbered promises, checked on what sources were told and what recipients can see. And a hub
 * and a database as processes of their own, to be killed anywhere. May import {@code hub.testkit} only.
 */
@NullMarked
package hub.testkit.fault;

import org.jspecify.annotations.NullMarked;
