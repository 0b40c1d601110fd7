package hub.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.app.operations.HubOperations;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan quarantine}. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        description = "What could not be accepted, why, and another try after mending.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {QuarantineCommand.ListAll.class, QuarantineCommand.Show.class, QuarantineCommand.Replay.class})
public final class QuarantineCommand {

    /** {@code toucan quarantine list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "What waits, oldest first.")
    static final class ListAll extends HubCommand {

        @Override
        int ask(HubOperations hub) {
            List<QuarantineItem> items = hub.quarantine();
            print(items, () -> {
                items.forEach(item ->
                        out().printf("%6d  %-32s  %-24s  %s%n", item.id(), where(item), item.reason(), item.message()));
                out().println(items.isEmpty() ? "Nothing is set aside." : items.size() + " set aside.");
            });
            return 0;
        }
    }

    /** {@code toucan quarantine show}. */
    @Command(name = "show", mixinStandardHelpOptions = true, description = "One item.")
    static final class Show extends HubCommand {

        @Parameters(paramLabel = "ID", description = "its number, as in the list")
        private long id;

        @Option(names = "--original", description = "print the item as it came; personal, and not shown otherwise")
        private boolean original;

        @Override
        int ask(HubOperations hub) {
            if (original) {
                out().println(new String(hub.quarantinedOriginal(id), UTF_8));
                out().flush();
                return 0;
            }
            QuarantineItem item = hub.quarantined(id);
            print(item, () -> {
                out().printf("%d  set aside %s%n", item.id(), item.at());
                out().printf("from    %s, %s, %s%n", item.source(), item.feed(), where(item));
                out().printf("reason  %s: %s%n", item.reason(), item.message());
            });
            return 0;
        }
    }

    /** {@code toucan quarantine replay}. */
    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description = "Reads items again, after the mapping, the code list or the missing child was mended.")
    static final class Replay extends HubCommand {

        @Parameters(paramLabel = "ID", description = "their numbers; all that wait if none is given")
        private List<Long> ids = List.of();

        @Override
        int ask(HubOperations hub) {
            ReplayResult result = hub.replay(ids);
            print(
                    result,
                    () -> out().printf("%d read again, %d of them set aside again.%n", result.read(), result.again()));
            return 0;
        }
    }

    private static String where(QuarantineItem item) {
        return item.input()
                + (item.row() > 0 ? ", row " + item.row() : "")
                + (item.field().isEmpty() ? "" : ", " + item.field());
    }
}
