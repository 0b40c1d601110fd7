package hub.model;

import java.time.LocalDate;

/**
 * Which record a product was made from.
 *
 * @param record its type
 * @param source who sent it
 * @param asAt the version's own date, as its source gave it
 */
public record MadeFrom(RecordType record, OrganisationId source, LocalDate asAt) {}
