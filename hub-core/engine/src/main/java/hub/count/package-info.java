/**
 * Small numbers: shows tables of counts so that nobody in them can be found. The one place where a count is hidden or rounded. Pure. May
 * import nothing of the hub.
 */
@NullMarked
package hub.count;

import org.jspecify.annotations.NullMarked;
