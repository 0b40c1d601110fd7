/**
 * The made-up council Northshire: every file its sources would send on the night of 20 November 2026, consistent with each other, for a
 * newcomer's first run and for tests and measurements, and what those of its systems hold that are asked. Nobody in it exists.
 *
 * <p>May import {@code hub.model}, FastCSV, Jackson and picocli. Nothing of the running hub imports it but the command line
 * and the trials.
 */
@NullMarked
package hub.app.demo;

import org.jspecify.annotations.NullMarked;
