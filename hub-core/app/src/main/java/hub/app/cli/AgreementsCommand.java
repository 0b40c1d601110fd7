package hub.app.cli;

import hub.app.config.Home;
import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import hub.app.operations.AgreementOperations.Act;
import hub.app.run.AgreementFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan agreements}. */
@Command(
        name = "agreements",
        mixinStandardHelpOptions = true,
        description = "Data-sharing agreements: how they stand, and stopping one at once.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AgreementsCommand.ListAll.class,
            AgreementsCommand.Check.class,
            AgreementsCommand.Stop.class,
            AgreementsCommand.Resume.class
        })
public final class AgreementsCommand {

    /** {@code toucan agreements list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every agreement, whether it is in force, and what it needs of its owner.")
    static final class ListAll extends AgreementCommand {

        @Override
        int ask(AgreementOperations agreements) {
            List<AgreementItem> items = agreements.agreements();
            print(items, () -> items.forEach(this::say));
            return 0;
        }
    }

    /** {@code toucan agreements check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Checks the files in config/agreements; prints file:line: what is wrong, and what ends before long.")
    static final class Check extends PrintingCommand {

        @Mixin
        private HomeOption where;

        @Parameters(
                paramLabel = "FILE",
                arity = "0..1",
                description = "a file that is not in place, to be checked as if it were")
        private Optional<Path> file = Optional.empty();

        @Override
        public Integer call() {
            Home home = where.home();
            AgreementFiles checked = AgreementFiles.check(home, file);
            print(checked, () -> {
                checked.problems().forEach(out()::println);
                checked.warnings().forEach(line -> out().println("warning: " + line));
                out().println(
                                checked.problems().isEmpty()
                                        ? "All is well."
                                        : "Wrong: " + checked.problems().size());
            });
            return checked.problems().isEmpty() ? 0 : 1;
        }
    }

    /** A change of one agreement by a person. */
    abstract static class Change extends AgreementCommand {

        @Parameters(paramLabel = "ID", description = "the agreement's id, as in the list")
        String id;

        @Option(
                names = "--reason",
                paramLabel = "TEXT",
                required = true,
                description = "why, for those who govern; name no child")
        private String reason;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                defaultValue = "${sys:user.name}",
                description = "who does it (default: the account on this machine)")
        private String by;

        abstract void change(AgreementOperations agreements, Act act);

        @Override
        final int ask(AgreementOperations agreements) {
            change(agreements, new Act(id, by, reason));
            List<AgreementItem> changed = agreements.agreements().stream()
                    .filter(item -> item.id().equals(id))
                    .toList();
            print(changed, () -> changed.forEach(this::say));
            return 0;
        }
    }

    /** {@code toucan agreements stop}. */
    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description =
                    "Stops an agreement at once: nothing more is shared, what was sent is recalled, until it is resumed.")
    static final class Stop extends Change {

        @Override
        void change(AgreementOperations agreements, Act act) {
            agreements.stop(act);
        }
    }

    /** {@code toucan agreements resume}. */
    @Command(name = "resume", mixinStandardHelpOptions = true, description = "Lifts the stop of an agreement.")
    static final class Resume extends Change {

        @Override
        void change(AgreementOperations agreements, Act act) {
            agreements.resume(act);
        }
    }
}
