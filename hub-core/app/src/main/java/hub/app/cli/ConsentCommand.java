package hub.app.cli;

import hub.app.operations.ConsentItem;
import hub.app.operations.ConsentOperations;
import hub.app.operations.ConsentWithdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toucan consent}. */
@Command(
        name = "consent",
        mixinStandardHelpOptions = true,
        description = "Decisions about sharing: what is on file about a child, and writing one down.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ConsentCommand.ListAll.class, ConsentRecordCommand.class, ConsentCommand.Withdraw.class})
public final class ConsentCommand {

    /** {@code toucan consent list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every decision on file about a child, from every source, with its key.")
    static final class ListAll extends DeskCommand {

        @Override
        int ask(ConsentOperations consents) {
            List<ConsentItem> items = consents.consents(child);
            print(items, () -> items.forEach(this::say));
            return 0;
        }

        private void say(ConsentItem item) {
            out().printf(
                            "%-28s %-24s %-10s %-18s %s%n",
                            item.source(), item.key(), item.decision(), item.decidedBy(), item.decider());
            out().printf(
                            "  on %s, from %s until %s%s%n",
                            day(item.decidedOn()),
                            day(item.from()),
                            day(item.until()),
                            item.status().isEmpty() ? "" : ", " + item.status());
            out().printf(
                            "  for %s; purposes %s; categories %s%n",
                            words(item.recipients()), words(item.purposes()), words(item.categories()));
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("-");
        }

        private static String words(List<String> words) {
            return words.isEmpty() ? "-" : String.join(", ", words);
        }
    }

    /** {@code toucan consent withdraw}. */
    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Records that whoever gave a consent takes it back, for all that it covered."
                    + " For a part of it, record a refusal of that part.")
    static final class Withdraw extends DeskCommand {

        @Option(names = "--consent", paramLabel = "KEY", required = true, description = "its key, as in the list")
        private String key;

        @Option(names = "--on", paramLabel = "DATE", description = "the day (default: today)")
        private Optional<LocalDate> on = Optional.empty();

        @Option(
                names = "--obtained",
                paramLabel = "TEXT",
                defaultValue = "",
                description = "how the person said so, for example by telephone")
        private String obtained;

        @Option(
                names = "--evidence",
                paramLabel = "TEXT",
                defaultValue = "",
                description = "where the letter or the note of the call is kept")
        private String evidence;

        @Mixin
        private ByOption by;

        @Override
        int ask(ConsentOperations consents) {
            return recorded(consents.withdraw(new ConsentWithdrawal(child, key, on, obtained, evidence, by.name)));
        }
    }
}
