package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.operations.CohortOperations;
import hub.app.operations.CohortOperations.Asked;
import hub.app.operations.RefreshItem;
import hub.app.run.LocalHub;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan cohort}. */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description =
                "The SEND cohort, as figures or as rows about children: which refreshes were sent, and one more now.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CohortCommand.ListAll.class, CohortCommand.Refresh.class})
public final class CohortCommand {

    /** A command about refreshes: each ends with the list as it is then. */
    abstract static class AboutRefreshes extends EngineCommand<CohortOperations> {

        @Override
        final CohortOperations operations(AdminClient running) {
            return running.cohorts();
        }

        @Override
        final CohortOperations operations(LocalHub local) {
            return local.cohorts();
        }

        /** What is done before the list is shown: nothing, where it is only asked for. */
        void change(CohortOperations cohorts) {}

        @Override
        final int ask(CohortOperations cohorts) {
            change(cohorts);
            List<RefreshItem> items = cohorts.refreshes();
            print(items, () -> {
                items.forEach(this::say);
                out().println(items.isEmpty() ? "No refresh was asked for." : "Refreshes: " + items.size());
            });
            return 0;
        }

        private void say(RefreshItem item) {
            out().printf(
                            "%-24s %-12s %4d  %-9s  asked for by %s at %s%n",
                            item.recipient(),
                            item.product(),
                            item.number(),
                            item.state(),
                            item.askedBy(),
                            item.askedAt());
            String more = item.failure().isEmpty() ? item.summary() : item.failure();
            if (!more.isEmpty()) {
                out().printf("        %s%n", more);
            }
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every refresh: for whom, how it stands, what it showed.")
    static final class ListAll extends AboutRefreshes {}

    @Command(
            name = "refresh",
            mixinStandardHelpOptions = true,
            description =
                    "Asks for a refresh for a recipient now. A running hub sends it as soon as nothing is half taken in.")
    static final class Refresh extends AboutRefreshes {

        @Parameters(paramLabel = "RECIPIENT", description = "the recipient's id, as in its agreement")
        private String recipient;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                defaultValue = "${sys:user.name}",
                description = "who asks (default: the account on this machine)")
        private String by;

        @Override
        void change(CohortOperations cohorts) {
            cohorts.refresh(new Asked(recipient, by));
        }
    }
}
