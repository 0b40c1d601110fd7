/**
 * The pages that people read: a transport healthcare plan and a recall notice, as PDF. May import {@code hub.model}, {@code
 * hub.connector}, jmustache, openhtmltopdf and PDFBox.
 */
@NullMarked
package hub.connectors.transport.page;

import org.jspecify.annotations.NullMarked;
