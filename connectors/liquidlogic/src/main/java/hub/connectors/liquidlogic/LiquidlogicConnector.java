package hub.connectors.liquidlogic;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;
import hub.table.TableReaders;

/** Reads children, their numbers, contacts, consents, EHC plans and enrolments from Liquidlogic's extracts. */
public final class LiquidlogicConnector implements Connector<LiquidlogicSettings> {

    private static final String[] FEEDS = {"children", "identifiers", "contacts", "consents", "ehc-plans", "enrolments"
    };

    @Override
    public ConnectorDescription<LiquidlogicSettings> description() {
        return new ConnectorDescription<>(
                "liquidlogic", "Liquidlogic children's systems", "0.1.0", "0.1.0", LiquidlogicSettings.class);
    }

    @Override
    public OpenConnector open(LiquidlogicSettings settings, ConnectorContext context) {
        return new OpenLiquidlogic(settings.directory(), TableReaders.load(LiquidlogicConnector.class, context, FEEDS));
    }
}
