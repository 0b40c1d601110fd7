/**
 * The SEND cohort: who has an education, health and care plan or SEN support on a day, what has moved since another day, and the tables of
 * counts made of it. May import {@code hub.product}, {@code hub.store}, {@code hub.count} and {@code hub.model}.
 */
@NullMarked
package hub.cohort;

import org.jspecify.annotations.NullMarked;
