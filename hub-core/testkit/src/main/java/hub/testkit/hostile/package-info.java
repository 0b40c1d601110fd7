/**
 * The corpus of bad input: what a hub may be sent that it must refuse, set aside, hold or take without harm, each with the answer that is
 * expected, in {@code corpus.md} and the files beside it. May import nothing of the hub.
 */
@NullMarked
package hub.testkit.hostile;

import org.jspecify.annotations.NullMarked;
