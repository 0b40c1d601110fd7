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

    /** Tells what was done, and how the connector is afterwards. */
    abstract static class Change extends ConnectorsCommand.Ask {

        abstract ConnectorItem change(ConnectorOperations connectors);

        /** A sentence on what was done. */
        abstract String done(ConnectorItem now);

        @Override
        final int ask(ConnectorOperations connectors) {
            ConnectorItem now = change(connectors);
            print(now, () -> {
                out().println(done(now));
                say(now);
            });
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
        ConnectorItem change(ConnectorOperations connectors) {
            return connectors.install(file);
        }

        @Override
        String done(ConnectorItem now) {
            return now.id() + " " + now.version() + " is installed.";
        }
    }

    /** {@code toucan connectors upgrade}. */
    @Command(
            name = "upgrade",
            mixinStandardHelpOptions = true,
            description = "Replaces a connector by a higher version; if that does not start, the old one goes on.")
    static final class Upgrade extends ByArchive {

        @Override
        ConnectorItem change(ConnectorOperations connectors) {
            return connectors.upgrade(file);
        }

        @Override
        String done(ConnectorItem now) {
            return now.id() + " is " + now.version() + " now.";
        }
    }

    /** {@code toucan connectors start}. */
    @Command(
            name = "start",
            mixinStandardHelpOptions = true,
            description = "Starts what is down or stopped of a connector.")
    static final class Start extends ById {

        @Override
        ConnectorItem change(ConnectorOperations connectors) {
            return connectors.start(id);
        }

        @Override
        String done(ConnectorItem now) {
            return now.id() + " is started.";
        }
    }

    /** {@code toucan connectors stop}. */
    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description = "Stops a connector when what it has in hand is done; it starts again with the hub.")
    static final class Stop extends ById {

        @Override
        ConnectorItem change(ConnectorOperations connectors) {
            return connectors.stop(id);
        }

        @Override
        String done(ConnectorItem now) {
            return now.id() + " is stopped; it starts again with the hub, or with \"toucan connectors start " + now.id()
                    + "\".";
        }
    }

    /** {@code toucan connectors remove}. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Stops a connector and removes its archive.")
    static final class Remove extends ConnectorsCommand.Ask {

        @Parameters(paramLabel = "ID", description = "the connector's id, as in the list")
        private String id;

        @Override
        int ask(ConnectorOperations connectors) {
            List<String> naming = connectors.remove(id);
            print(naming, () -> {
                out().println(id + " is removed.");
                naming.forEach(file -> out().println(file
                        + " still names it: delete the file, or the hub will not start again without " + id + "."));
            });
            return 0;
        }
    }
}
