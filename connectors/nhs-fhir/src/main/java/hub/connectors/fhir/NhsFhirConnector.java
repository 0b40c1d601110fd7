package hub.connectors.fhir;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;

/** NHS FHIR R4: healthcare plans, the children they are for and whom to reach about them, from documents dropped in a folder. */
public final class NhsFhirConnector implements Connector<NhsFhirSettings> {

    @Override
    public ConnectorDescription<NhsFhirSettings> description() {
        return ConnectorDescription.of(NhsFhirConnector.class, NhsFhirSettings.class);
    }

    @Override
    public OpenConnector open(NhsFhirSettings settings, ConnectorContext context) {
        OpenNhsFhir open = new OpenNhsFhir(
                settings.directory(),
                new HealthcarePlanReader(new ResourceParser(FhirContext.forR4Cached()), settings.maximumBytes()));
        Health health = open.health();
        if (!health.isWell()) {
            throw Fault.configuration(health.message());
        }
        return open;
    }
}
