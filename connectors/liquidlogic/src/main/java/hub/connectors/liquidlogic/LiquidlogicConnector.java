package hub.connectors.liquidlogic;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;
import hub.table.SourceFolder;
import hub.table.TableReaders;

/** Reads children, their numbers, contacts, consents, EHC plans and enrolments from Liquidlogic's extracts. */
public final class LiquidlogicConnector implements Connector<LiquidlogicSettings> {

    private static final String[] FEEDS = {"children", "identifiers", "contacts", "consents", "ehc-plans", "enrolments"
    };

    @Override
    public ConnectorDescription<LiquidlogicSettings> description() {
        return ConnectorDescription.of(LiquidlogicConnector.class, LiquidlogicSettings.class);
    }

    @Override
    public OpenConnector open(LiquidlogicSettings settings, ConnectorContext context) {
        return new OpenLiquidlogic(
                new SourceFolder(settings.directory()), TableReaders.load(LiquidlogicConnector.class, context, FEEDS));
    }
}
