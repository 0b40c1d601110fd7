/** What was measured, as a table and as JSON. May import nothing of the hub. */
@NullMarked
package hub.bench.report;

import org.jspecify.annotations.NullMarked;
