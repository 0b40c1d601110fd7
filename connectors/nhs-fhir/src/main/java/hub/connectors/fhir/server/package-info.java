/**
 * Asks a FHIR server over HTTP: who the hub is, pages, patience. Knows nothing of what is asked for. May import {@code hub.connector}, the
 * JDK, nullness annotations, Apache HttpClient, Nimbus JOSE and Jackson only.
 */
@NullMarked
package hub.connectors.fhir.server;

import org.jspecify.annotations.NullMarked;
