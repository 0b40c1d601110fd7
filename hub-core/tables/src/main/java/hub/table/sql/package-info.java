/**
 * Tables that are asked for rather than sent: a reporting database, read by a select that a council may edit, in pages, by a user who may
 * read and nothing else. May import {@code hub.model}, {@code hub.connector}, {@code hub.table}, the JDK, nullness
 * annotations, FastCSV and Jackson only.
 */
@NullMarked
package hub.table.sql;

import org.jspecify.annotations.NullMarked;
