package hub.app.cli;

import hub.app.operations.RouteFile;
import hub.app.operations.RouteItem;
import hub.app.operations.RouteOperations;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan routes}. */
@Command(
        name = "routes",
        mixinStandardHelpOptions = true,
        description = "Routes: what runs, and changing it safely.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RoutesCommand.ListAll.class,
            RoutesCommand.Check.class,
            RoutesCommand.Deploy.class,
            RoutesCommand.Rollback.class,
            RoutesCommand.Start.class,
            RoutesCommand.Stop.class
        })
public final class RoutesCommand {

    private static final String STAYS = "Refused; what was in place stays.";

    /** {@code toucan routes list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Every route, and whether it runs.")
    static final class ListAll extends RouteCommand {

        @Override
        int ask(RouteOperations routes) {
            List<RouteItem> items = routes.routes();
            print(items, () -> items.forEach(this::say));
            return 0;
        }

        private void say(RouteItem route) {
            String state = route.running().isEmpty() ? "stopped" : "runs for " + String.join(", ", route.running());
            out().printf("%-40s %-40s %s%n", route.id(), state, route.description());
            route.problems().forEach(problem -> out().println("  the version before runs: " + problem));
        }
    }

    /** A file that is not in place, and the connector it is for. */
    static final class FileOption {

        @Parameters(paramLabel = "FILE", description = "the route file, called NAME.camel.yaml")
        private Path file;

        @Option(names = "--connector", paramLabel = "ID", required = true, description = "the connector it is for")
        private String connector;

        RouteFile read() {
            try {
                return new RouteFile(connector, file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
                throw Fault.rejected(file + " cannot be read as UTF-8 text");
            }
        }
    }

    /** {@code toucan routes check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks a file that is not in place; prints file:line: what is wrong [rule].")
    static final class Check extends RouteCommand {

        @Mixin
        private FileOption file;

        @Override
        int ask(RouteOperations routes) {
            return print(routes.check(file.read()), "All is well.", "It would be refused.");
        }
    }

    /** {@code toucan routes deploy}. */
    @Command(
            name = "deploy",
            mixinStandardHelpOptions = true,
            description =
                    "Checks a file, tries it on the connector's samples without sending anything, and puts it in place.")
    static final class Deploy extends RouteCommand {

        @Mixin
        private FileOption file;

        @Override
        int ask(RouteOperations routes) {
            return print(routes.deploy(file.read()), "In place.", STAYS);
        }
    }

    /** {@code toucan routes rollback}. */
    @Command(
            name = "rollback",
            mixinStandardHelpOptions = true,
            description = "Puts the file of a route back to what it was before the last deploy.")
    static final class Rollback extends RouteCommand {

        @Parameters(paramLabel = "ID", description = "the route, as in the list")
        private String id;

        @Override
        int ask(RouteOperations routes) {
            return print(routes.rollback(id), "The version before is in place.", STAYS);
        }
    }

    /** {@code toucan routes start}. */
    @Command(name = "start", mixinStandardHelpOptions = true, description = "Starts a route that was stopped.")
    static final class Start extends RouteCommand {

        @Parameters(paramLabel = "ID", description = "the route, as in the list")
        private String id;

        @Override
        int ask(RouteOperations routes) {
            routes.start(id);
            print(id, () -> out().println(id + " runs."));
            return 0;
        }
    }

    /** {@code toucan routes stop}. */
    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description = "Stops a route when what is in flight is through, until it or the hub is started again.")
    static final class Stop extends RouteCommand {

        @Parameters(paramLabel = "ID", description = "the route, as in the list")
        private String id;

        @Override
        int ask(RouteOperations routes) {
            routes.stop(id);
            print(id, () -> out().println(id + " has stopped."));
            return 0;
        }
    }
}
