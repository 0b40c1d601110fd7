/**
 * The connector for healthcare plans as FHIR R4, from documents that arrive or a server that is asked: reads patients, their plans and what
 * belongs to a plan, and says what it left out. May import {@code hub.model}, {@code hub.connector}, {@code hub.connectors.fhir.server},
 * {@code hub.connectors.fhir.code}, {@code hub.connectors.fhir.plan}, HAPI FHIR, Jackson and SLF4J.
 */
@NullMarked
package hub.connectors.fhir;

import org.jspecify.annotations.NullMarked;
