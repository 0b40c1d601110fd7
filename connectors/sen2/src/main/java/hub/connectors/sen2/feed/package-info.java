/**
 * The refresh of the SEND cohort as files: a CSV file for each table, and one JSON document. May import {@code hub.model} and
 * {@code hub.connector}.
 */
@NullMarked
package hub.connectors.sen2.feed;

import org.jspecify.annotations.NullMarked;
