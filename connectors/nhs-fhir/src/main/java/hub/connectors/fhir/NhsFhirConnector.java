package hub.connectors.fhir;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connectors.fhir.plan.CarePlanWriter;
import hub.connectors.fhir.server.FhirServer;
import hub.connectors.fhir.server.Patience;
import hub.model.SharedHealthcarePlan;
import java.util.Map;
import java.util.Optional;

/**
 * NHS FHIR R4: healthcare plans, the children they are for and whom to reach about them, from documents
 * dropped in a folder or from a server that is asked; and plans for the servers of providers.
 */
public final class NhsFhirConnector implements Connector<NhsFhirSettings> {

    @Override
    public ConnectorDescription<NhsFhirSettings> description() {
        return ConnectorDescription.of(NhsFhirConnector.class, NhsFhirSettings.class);
    }

    /** A server that does not answer now may answer later: it is no reason not to start. */
    @Override
    public OpenConnector open(NhsFhirSettings settings, ConnectorContext context) {
        Optional<Health> folder = settings.folder().map(DocumentFolder::health);
        folder.filter(health -> !health.isWell()).ifPresent(health -> {
            throw Fault.configuration(health.message());
        });
        FhirContext fhir = FhirContext.forR4Cached();
        ResourceParser parser = new ResourceParser(fhir);
        return new OpenNhsFhir(
                parser,
                new HealthcarePlanReader(parser, settings.maximumBytes()),
                settings.folder(),
                Optional.ofNullable(settings.server())
                        .map(server ->
                                new FhirServer(server, settings.maximumBytes(), context.clock(), Patience.real())),
                settings.recipients().isEmpty()
                        ? Map.of()
                        : Map.of(
                                SharedHealthcarePlan.NAME,
                                new CarePlanWriter(
                                        fhir, settings.planIdentifierSystem().toString())));
    }
}
