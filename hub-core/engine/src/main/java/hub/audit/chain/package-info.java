/**
 * Makes the audit one that nobody can edit: a sealer gives each event its place in a chain and a link that only the holder of a key can
 * make; whoever holds the key can verify it. May import {@code hub.connector}, and Spring JDBC.
 */
@NullMarked
package hub.audit.chain;

import org.jspecify.annotations.NullMarked;
