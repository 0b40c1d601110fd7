/**
 * Writes the healthcare plan that a recipient may hold as a FHIR R4 CarePlan. May import {@code hub.connectors.fhir.code},
 * {@code hub.model}, {@code hub.connector}, the JDK, nullness annotations and HAPI FHIR only.
 */
@NullMarked
package hub.connectors.fhir.plan;

import org.jspecify.annotations.NullMarked;
