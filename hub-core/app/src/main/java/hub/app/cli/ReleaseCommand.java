package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.operations.ReleaseItem;
import hub.app.operations.ReleaseOperations;
import hub.app.operations.ReleaseOperations.Release;
import hub.app.operations.ReleaseOperations.Withdrawal;
import hub.app.run.LocalHub;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan release}. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "A person's leave that one recipient may have what a restricted address keeps back.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ReleaseCommand.ListAll.class, ReleaseCommand.Record.class, ReleaseCommand.Withdraw.class})
public final class ReleaseCommand {

    /** A command about releases: each ends with the list as it is then. */
    abstract static class AboutReleases extends EngineCommand<ReleaseOperations> {

        @Override
        final ReleaseOperations operations(AdminClient running) {
            return running.releases();
        }

        @Override
        final ReleaseOperations operations(LocalHub local) {
            return local.releases();
        }

        /** What is done before the list is shown: nothing, where it is only asked for. */
        void change(ReleaseOperations releases) {}

        @Override
        final int ask(ReleaseOperations releases) {
            change(releases);
            List<ReleaseItem> items = releases.releases();
            print(items, () -> {
                items.forEach(this::say);
                out().println(items.isEmpty() ? "Nothing is released." : "Released: " + items.size());
            });
            return 0;
        }

        private void say(ReleaseItem item) {
            out().printf(
                            "%6d  %-10s  %-24s  %s, until %s%n",
                            item.id(),
                            item.child(),
                            item.recipient(),
                            String.join(" and ", item.categories()),
                            item.until());
            out().printf("        by %s on %s: %s%n", item.by(), item.from(), item.reason());
        }
    }

    /** Who does it, and why. */
    static final class ByWhom {

        @Option(
                names = "--reason",
                paramLabel = "TEXT",
                required = true,
                description = "why, for those who govern; name nobody")
        String reason;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                defaultValue = "${sys:user.name}",
                description = "who does it (default: the account on this machine)")
        String by;
    }

    /** {@code toucan release list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "What is released and not withdrawn, oldest first; what is over among it.")
    static final class ListAll extends AboutReleases {}

    /** {@code toucan release record}. */
    @Command(
            name = "record",
            mixinStandardHelpOptions = true,
            description = "Lets one recipient have a restricted child's address, contacts or both, until a day.")
    static final class Record extends AboutReleases {

        @Option(names = "--child", paramLabel = "ID", required = true, description = ChildWords.ID)
        private String child;

        @Option(names = "--recipient", paramLabel = "R", required = true, description = "the recipient's id")
        private String recipient;

        @Option(
                names = "--categories",
                paramLabel = "C",
                required = true,
                split = ",",
                description = "address, contact, or both: address,contact")
        private List<String> categories;

        @Option(names = "--until", paramLabel = "DATE", required = true, description = "the last day: 2026-12-18")
        private LocalDate until;

        @Mixin
        private ByWhom who;

        @Override
        void change(ReleaseOperations releases) {
            releases.record(new Release(child, recipient, categories, until, who.by, who.reason));
        }
    }

    /** {@code toucan release withdraw}. */
    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Ends a release before its time; what was sent is replaced by a version without it.")
    static final class Withdraw extends AboutReleases {

        @Parameters(paramLabel = "ID", description = "its number, as in the list")
        private long id;

        @Mixin
        private ByWhom who;

        @Override
        void change(ReleaseOperations releases) {
            releases.withdraw(new Withdrawal(id, who.by, who.reason));
        }
    }
}
