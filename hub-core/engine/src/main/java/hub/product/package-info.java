/**
 * What recipients get: views of records for one audience. Reads the facts about children in batches, decides whose word counts where
 * sources disagree, and derives the transport plan. Withholds first, then derives. May import {@code hub.store}, {@code hub.model},
 * {@code hub.connector}, Spring JDBC and Jackson.
 */
@NullMarked
package hub.product;

import org.jspecify.annotations.NullMarked;
