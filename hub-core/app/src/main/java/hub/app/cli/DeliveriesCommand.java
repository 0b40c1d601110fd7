package hub.app.cli;

import hub.app.operations.HubOperations;
import hub.app.operations.UndeliveredItem;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code toucan deliveries}. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        description = "Plans and recalls that did not go to their recipient, and another try.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DeliveriesCommand.ListAll.class, DeliveriesCommand.Retry.class})
public final class DeliveriesCommand {

    /** {@code toucan deliveries list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "What was tried and did not go, oldest first: pending (tried again by itself) or parked.")
    static final class ListAll extends HubCommand {

        @Override
        int ask(HubOperations hub) {
            List<UndeliveredItem> items = hub.undelivered();
            print(items, () -> {
                items.forEach(this::say);
                out().println(items.isEmpty() ? "Everything that was tried has gone." : items.size() + " did not go.");
            });
            return 0;
        }

        private void say(UndeliveredItem item) {
            out().printf(
                            "%-20s %-7s %-8s %-24s %-10s tries %d  %s%n",
                            item.key(),
                            item.kind(),
                            item.state(),
                            item.recipient(),
                            item.child(),
                            item.attempts(),
                            item.reason());
        }
    }

    /** {@code toucan deliveries retry}. */
    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description =
                    "Has a parked one tried again, after what stopped it was mended. The gate is asked about it again.")
    static final class Retry extends HubCommand {

        @Parameters(paramLabel = "KEY", description = "its key, as in the list: lane-17-v2")
        private String key;

        @Override
        int ask(HubOperations hub) {
            hub.retry(key);
            print(Map.of("retried", key), () -> out().println("It is tried again."));
            return 0;
        }
    }
}
