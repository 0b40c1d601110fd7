/** A made-up council's hub, for the tests of sharing, delivery and audit. */
@NullMarked
package hub.council;

import org.jspecify.annotations.NullMarked;
