package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.Nearest;
import hub.app.connectors.ConnectorHome;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import hub.app.plugins.PluginArchive;
import hub.app.run.RestingConnectors;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code toucan connectors}. */
@Command(
        name = "connectors",
        mixinStandardHelpOptions = true,
        description = "The connectors of a hub, while it runs or at rest.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ConnectorsCommand.ListAll.class,
            ConnectorsCommand.Show.class,
            ConnectorsCommand.Check.class,
            NewConnectorCommand.class,
            ConnectorChanges.Install.class,
            ConnectorChanges.Start.class,
            ConnectorChanges.Stop.class,
            ConnectorChanges.Upgrade.class,
            ConnectorChanges.Remove.class
        })
public final class ConnectorsCommand {

    /** Asks a running hub, or the home of one that rests. */
    abstract static class Ask extends PrintingCommand {

        @Mixin
        private HomeOption where;

        @Override
        public final Integer call() {
            Optional<AdminClient> running =
                    AdminClient.find(new AdminFiles(where.home().data()));
            if (running.isPresent()) {
                return ask(running.get().connectors());
            }
            try (RestingConnectors resting = new RestingConnectors(where.home())) {
                return ask(resting);
            }
        }

        /** @return the exit status */
        abstract int ask(ConnectorOperations connectors);

        /** In a line, and one for each of its outside systems. */
        final void say(ConnectorItem item) {
            out().printf("%-16s %-10s %-32s %s%n", item.id(), item.version(), item.title(), item.from());
            item.systems().forEach(system -> out().printf("  %-30s %s%n", system.source(), how(system)));
            if (item.systems().isEmpty()) {
                out().println("  used by no file in config/connectors");
            }
        }

        private static String how(ConnectorItem.System system) {
            String more = system.reason().isEmpty() ? String.join(", ", system.routes()) : system.reason();
            return more.isEmpty() ? system.state() : system.state() + ": " + more;
        }
    }

    /** {@code toucan connectors list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every connector, and how its outside systems are.")
    static final class ListAll extends Ask {

        @Override
        int ask(ConnectorOperations connectors) {
            List<ConnectorItem> items = connectors.connectors();
            List<String> refused = connectors.refusedArchives();
            print(Map.of("connectors", items, "refused", refused), () -> {
                items.forEach(this::say);
                refused.forEach(line -> out().println("not taken: " + line));
            });
            return 0;
        }
    }

    /** {@code toucan connectors show}. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "One connector: who made it, how its outside systems are, and what may be set for them.")
    static final class Show extends Ask {

        @Parameters(paramLabel = "ID", description = "the connector's id, as in the list")
        private String id;

        @Override
        int ask(ConnectorOperations connectors) {
            List<ConnectorItem> all = connectors.connectors();
            ConnectorItem item = all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Fault.rejected("no connector is called \"" + id + "\""
                            + Nearest.hint(
                                    id, all.stream().map(ConnectorItem::id).toList())));
            print(item, () -> {
                say(item);
                if (!item.provider().isEmpty()) {
                    out().printf("  made by %s, licence %s%n", item.provider(), item.licence());
                }
                out().println(
                                item.settings().isEmpty()
                                        ? "  nothing can be set"
                                        : "  may be set, below \"settings:\" in config/connectors/<source>.yaml");
                item.settings().forEach(this::say);
            });
            return 0;
        }

        private void say(ConnectorItem.Setting setting) {
            out().printf(
                            "    %-28s %s%s%s%n",
                            setting.name(),
                            setting.title(),
                            setting.example().isEmpty() ? "" : ", such as " + setting.example(),
                            setting.required() ? " (required)" : "");
        }
    }

    /** {@code toucan connectors check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Whether an archive is sound and fits this hub.")
    static final class Check extends PrintingCommand {

        @Mixin
        private HomeOption where;

        @Parameters(paramLabel = "FILE", description = "the archive")
        private Path file;

        @Override
        public Integer call() {
            Home home = where.home();
            PluginArchive archive =
                    ConnectorHome.of(home, HubSettings.of(home)).check().check(file);
            print(archive.descriptor(), () -> out().println(archive + " is sound and fits."));
            return 0;
        }
    }
}
