package hub.connectors.liquidlogic;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;
import hub.table.SourceFolder;
import hub.table.TableReaders;
import hub.table.sql.ReportingDatabase;
import java.util.Map;
import java.util.Optional;

/** Reads children, their numbers, contacts, consents, EHC plans and enrolments from Liquidlogic: its extracts, its reporting database. */
public final class LiquidlogicConnector implements Connector<LiquidlogicSettings> {

    private static final String[] FEEDS = {"children", "identifiers", "contacts", "consents", "ehc-plans", "enrolments"
    };
    private static final String[] VIEWS = {"database-children", "database-ehc-plans"};

    @Override
    public ConnectorDescription<LiquidlogicSettings> description() {
        return ConnectorDescription.of(LiquidlogicConnector.class, LiquidlogicSettings.class);
    }

    @Override
    public OpenConnector open(LiquidlogicSettings settings, ConnectorContext context) {
        Optional<SourceFolder> folder =
                Optional.ofNullable(settings.directory()).map(SourceFolder::new);
        return new OpenLiquidlogic(
                folder,
                folder.isPresent() ? TableReaders.load(LiquidlogicConnector.class, context, FEEDS) : Map.of(),
                Optional.ofNullable(settings.reportingDatabase())
                        .map(database -> ReportingDatabase.of(database, LiquidlogicConnector.class, context, VIEWS)));
    }
}
