package kept;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.ReceiptReader;
import hub.connector.Secret;
import hub.connector.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Uses all of the contract as it was when this was compiled. */
public final class KeptConnector implements Connector<KeptConnector.Settings> {

    public record Settings(Path directory, Secret password) {}

    @Override
    public ConnectorDescription<Settings> description() {
        return ConnectorDescription.of(KeptConnector.class, Settings.class);
    }

    @Override
    public OpenConnector open(Settings settings, ConnectorContext context) {
        if (!settings.password().reveal().equals("open sesame")) {
            throw Fault.configuration("the password of " + context.source() + " is wrong: ask for another");
        }
        return new OpenConnector() {
            @Override
            public Map<String, Reader> readers() {
                return Map.of("lines", new KeptReader(context.clock()), "asked", new KeptPolledReader());
            }

            @Override
            public Map<String, Writer> writers() {
                return Map.of("transport-plan", new KeptWriter());
            }

            @Override
            public Map<String, ReceiptReader> receiptReaders() {
                return Map.of("answers", new KeptReceipts());
            }

            @Override
            public Health health() {
                return Files.isDirectory(settings.directory())
                        ? Health.well()
                        : Health.unwell(Fault.Kind.UNAVAILABLE, "there is no folder: make it");
            }
        };
    }
}
