/**
 * The connector for healthcare plans that arrive as FHIR R4 documents: reads patients, their plans and what belongs to a plan, and says
 * what it left out. May import {@code hub.model}, {@code hub.connector}, HAPI FHIR, Jackson and SLF4J.
 */
@NullMarked
package hub.connectors.fhir;

import org.jspecify.annotations.NullMarked;
