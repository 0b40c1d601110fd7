package hub.app.cli;

import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands of {@code toucan connectors} that change something; each is done, or says why not and has changed nothing. */
final class ConnectorChanges {

    private ConnectorChanges() {}

    /** Tells how the connectors are afterwards. */
    abstract static class Change extends ConnectorsCommand.Ask {

        abstract void change(ConnectorOperations connectors);

        @Override
        final int ask(ConnectorOperations connectors) {
            change(connectors);
            List<ConnectorItem> items = connectors.connectors();
            print(items, () -> items.forEach(this::say));
            return 0;
        }
    }

    /** A change by an archive. */
    abstract static class ByArchive extends Change {

        @Parameters(paramLabel = "FILE", description = "the archive")
        Path file;
    }

    /** A change of a connector that is there. */
    abstract static class ById extends Change {

        @Parameters(paramLabel = "ID", description = "the connector's id, as in the list")
        String id;
    }

    /** {@code toucan connectors install}. */
    @Command(name = "install", mixinStandardHelpOptions = true, description = "Adds a connector; it starts at once.")
    static final class Install extends ByArchive {

        @Override
        void change(ConnectorOperations connectors) {
            connectors.install(file);
        }
    }

    /** {@code toucan connectors upgrade}. */
    @Command(
            name = "upgrade",
            mixinStandardHelpOptions = true,
            description = "Replaces a connector by a higher version; if that does not start, the old one goes on.")
    static final class Upgrade extends ByArchive {

        @Override
        void change(ConnectorOperations connectors) {
            connectors.upgrade(file);
        }
    }

    /** {@code toucan connectors start}. */
    @Command(
            name = "start",
            mixinStandardHelpOptions = true,
            description = "Starts what is down or stopped of a connector.")
    static final class Start extends ById {

        @Override
        void change(ConnectorOperations connectors) {
            connectors.start(id);
        }
    }

    /** {@code toucan connectors stop}. */
    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description = "Stops a connector when what it has in hand is done; it starts again with the hub.")
    static final class Stop extends ById {

        @Override
        void change(ConnectorOperations connectors) {
            connectors.stop(id);
        }
    }

    /** {@code toucan connectors remove}. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Stops a connector and removes its archive.")
    static final class Remove extends ById {

        @Override
        void change(ConnectorOperations connectors) {
            connectors.remove(id);
        }
    }
}
