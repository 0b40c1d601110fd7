package hub.connectors.fhir;

import java.util.Optional;

/** The documents of one input, one after the other; never more than one in memory. */
interface Documents extends AutoCloseable {

    /** The next, or empty after the last. */
    Optional<Document> next();

    @Override
    void close();
}
