/**
 * Puts plans at the FHIR server of a recipient, once each and in order; a Camel component that routes reach through a Kamelet. May import
 * {@code hub.connectors.fhir.code}, {@code hub.connectors.fhir.server}, {@code hub.connector}, the JDK, nullness annotations, Camel and
 * Jackson only.
 */
@NullMarked
package hub.connectors.fhir.push;

import org.jspecify.annotations.NullMarked;
