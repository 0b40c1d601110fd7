/**
 * What must hold whatever befalls a hub: the numbered promises, checked on what sources were told and what recipients can see, and on
 * nothing that the hub says of itself. And a hub as a process of its own, to be killed. May import nothing of the hub.
 */
@NullMarked
package hub.testkit.fault;

import org.jspecify.annotations.NullMarked;
