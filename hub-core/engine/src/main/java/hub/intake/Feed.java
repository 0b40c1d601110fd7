package hub.intake;

import hub.connector.Reader;
import hub.model.OrganisationId;

/**
 * One stream of inputs of one kind from one source.
 *
 * @param name the reader's name, as in {@code hub:intake?reader=NAME}
 */
public record Feed(OrganisationId source, String name, Reader reader) {

    @Override
    public String toString() {
        return source + "/" + name;
    }
}
