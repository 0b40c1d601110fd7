/**
 * The hub's own language: the records that sources send, the identifiers that name a child, and the products that recipients get.
 *
 * <p>Closed: a new record type or component is a minor release of the SPI. Records are made by their builders ({@code ChildBuilder},
 * {@code JourneyBuilder}, …); constructors are not API. Every component of a record has a {@link hub.model.Category} and is a
 * {@link hub.model.Known}. May import the JDK and nullness annotations only.
 */
@NullMarked
package hub.model;

import org.jspecify.annotations.NullMarked;
