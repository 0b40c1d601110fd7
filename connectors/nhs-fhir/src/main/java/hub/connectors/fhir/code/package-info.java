/** The names that systems of codes and extensions have on the wire. May import the JDK and nullness annotations only. */
@NullMarked
package hub.connectors.fhir.code;

import org.jspecify.annotations.NullMarked;
