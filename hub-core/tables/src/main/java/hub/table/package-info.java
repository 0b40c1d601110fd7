/**
 * The one mapping engine for table-shaped sources: a mapping file says what a table looks like and what is made of its rows, this
 * package reads it. A library that connectors bundle. May import {@code hub.model}, {@code hub.connector}, the JDK, nullness
 * annotations, FastCSV, Jackson and the JSON Schema validator only.
 */
@NullMarked
package hub.table;

import org.jspecify.annotations.NullMarked;
