package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.config.Home;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import hub.app.run.Configuration;
import hub.app.run.LocalRoutes;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** A command about routes: asks the hub when one runs, else the files of its home. */
abstract class RouteCommand extends PrintingCommand {

    @Mixin
    private HomeOption where;

    @Override
    public final Integer call() {
        Home home = where.home();
        Optional<AdminClient> running = AdminClient.find(new AdminFiles(home.data()));
        if (running.isPresent()) {
            return ask(running.get().routes());
        }
        try (Configuration configuration = new Configuration(home, Clock.systemUTC())) {
            configuration.refuseProblems();
            return ask(LocalRoutes.of(configuration));
        }
    }

    /** @return the exit status */
    abstract int ask(RouteOperations routes);

    /** Prints what became of a file. @param done the sentence when all went well @param refused when it did not */
    final int print(RouteReport report, String done, String refused) {
        print(report, () -> {
            report.lines().forEach(out()::println);
            out().println(report.accepted() ? done : refused);
        });
        return report.accepted() ? 0 : 1;
    }
}
