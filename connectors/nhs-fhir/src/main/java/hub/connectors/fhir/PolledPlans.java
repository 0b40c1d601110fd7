package hub.connectors.fhir;

import hub.connector.Checkpoint;
import hub.connector.Input;
import hub.connector.PolledReader;
import hub.connector.Reading;
import hub.connectors.fhir.server.FhirServer;
import java.time.Instant;
import java.util.Optional;

/** Asks a FHIR server for the healthcare plans that changed. A checkpoint is the server's own time. */
final class PolledPlans implements PolledReader {

    private final FhirServer server;
    private final ResourceParser parser;
    private final HealthcarePlanReader documents;

    PolledPlans(FhirServer server, ResourceParser parser, HealthcarePlanReader documents) {
        this.server = server;
        this.parser = parser;
        this.documents = documents;
    }

    @Override
    public Extent extent() {
        return documents.extent();
    }

    @Override
    public Reading read(Input input) {
        return documents.read(input);
    }

    @Override
    public Reading poll(Optional<Checkpoint> after) {
        Search search = new Search(server);
        Optional<Instant> since = after.map(Checkpoint::value).map(Instant::parse);
        return new PolledReading(parser, search, ChangedPatients.ask(search, since));
    }
}
