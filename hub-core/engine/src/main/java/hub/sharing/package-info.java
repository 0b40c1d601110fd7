/**
 * Who gets what: data-sharing agreements, the gate with its policies, and the decisions about marked children. Nothing leaves without a
 * {@link hub.sharing.Granted}, which only this package can make. May import {@code hub.product}, {@code hub.audit}, {@code hub.count},
 * {@code hub.store}, {@code hub.model}, {@code hub.connector}, Spring JDBC, Jackson and the JSON Schema validator.
 */
@NullMarked
package hub.sharing;

import org.jspecify.annotations.NullMarked;
