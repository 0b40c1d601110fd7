package hub.connectors.fhir;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.Writer;
import hub.connectors.fhir.server.FhirServer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The open connector: holds no file and no thread; connections to the server until it is closed. */
record OpenNhsFhir(
        ResourceParser parser,
        HealthcarePlanReader documents,
        Optional<DocumentFolder> folder,
        Optional<FhirServer> server,
        Map<String, Writer> writers)
        implements OpenConnector {

    @Override
    public Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("healthcare-plans", documents);
        server.ifPresent(s -> readers.put("healthcare-plans-asked-for", new PolledPlans(s, parser, documents)));
        return readers;
    }

    @Override
    public Health health() {
        Health ofFolder = folder.map(DocumentFolder::health).orElse(Health.well());
        return ofFolder.isWell() ? server.map(OpenNhsFhir::health).orElse(ofFolder) : ofFolder;
    }

    private static Health health(FhirServer server) {
        try {
            return server.get("metadata").isPresent()
                    ? Health.well()
                    : Health.unwell(
                            Fault.Kind.CONFIGURATION,
                            "the FHIR server does not say what it can do (metadata): is its base address that of a FHIR R4 server?");
        } catch (Fault fault) {
            return Health.unwell(fault.kind(), fault.getMessage());
        }
    }

    @Override
    public void close() {
        server.ifPresent(FhirServer::close);
    }
}
