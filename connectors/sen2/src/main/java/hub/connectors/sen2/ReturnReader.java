package hub.connectors.sen2;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connectors.sen2.record.ReturnHeader;
import hub.connectors.sen2.shape.ReturnSource;
import hub.model.OrganisationId;

/** Reads returns. Nothing follows from who is not in one: a return covers the plans and requests of its own year. */
final class ReturnReader implements Reader {

    private final OrganisationId source;
    private final long maximumBytes;
    private final boolean introduces;

    ReturnReader(OrganisationId source, long maximumBytes, boolean introduces) {
        this.source = source;
        this.maximumBytes = maximumBytes;
        this.introduces = introduces;
    }

    @Override
    public Extent extent() {
        return Extent.CHANGES;
    }

    @Override
    public boolean introduces() {
        return introduces;
    }

    @Override
    public Reading read(Input input) {
        ReturnSource found = ReturnSource.open(input, maximumBytes);
        try {
            ReturnHeader header = ReturnHeader.of(found.header(), input.name(), input.modified());
            return new ReturnReading(found, new ReturnItems(input.name(), header, source));
        } catch (Fault e) {
            found.close();
            throw e;
        }
    }
}
