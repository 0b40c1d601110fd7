package hub.app.cli;

import hub.app.operations.HubOperations;
import hub.app.operations.ReviewItem;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan review}. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "What only a person may decide.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReviewCommand.ListAll.class,
            ReviewCommand.Link.class,
            ReviewCommand.Accept.class,
            ReviewCommand.Reject.class
        })
public final class ReviewCommand {

    /** {@code toucan review list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "What waits for a person, oldest first.")
    static final class ListAll extends HubCommand {

        @Override
        int ask(HubOperations hub) {
            List<ReviewItem> items = hub.reviews();
            print(items, () -> {
                items.forEach(this::say);
                out().println(items.isEmpty() ? "Nothing waits for a person." : items.size() + " wait for a person.");
            });
            return 0;
        }

        private void say(ReviewItem item) {
            out().printf("%6d  %-9s  %s%n", item.id(), item.kind(), item.message());
            if (!item.input().isEmpty()) {
                out().printf("        from %s, row %d%n", item.input(), item.row());
            }
            if (!item.candidates().isEmpty()) {
                out().printf("        may be %s%n", String.join(", ", item.candidates()));
            }
        }
    }

    /** {@code toucan review link}. */
    @Command(name = "link", mixinStandardHelpOptions = true, description = "Says whom a record is about.")
    static final class Link extends Answer {

        @Option(names = "--child", paramLabel = "ID", required = true, description = ChildWords.ID + "; or: new")
        private String child;

        @Override
        void answer(HubOperations hub, long id) {
            hub.link(id, child);
        }
    }

    /** {@code toucan review accept}. */
    @Command(
            name = "accept",
            mixinStandardHelpOptions = true,
            description = "Says that what was held is right, and lets it happen.")
    static final class Accept extends Answer {

        @Override
        void answer(HubOperations hub, long id) {
            hub.accept(id);
        }
    }

    /** {@code toucan review reject}. */
    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "Says that what was held is wrong; it will not happen.")
    static final class Reject extends Answer {

        @Override
        void answer(HubOperations hub, long id) {
            hub.reject(id);
        }
    }

    /** An answer to one review. */
    abstract static class Answer extends HubCommand {

        @Parameters(paramLabel = "ID", description = "its number, as in the list")
        private long id;

        abstract void answer(HubOperations hub, long id);

        @Override
        final int ask(HubOperations hub) {
            answer(hub, id);
            print(Map.of("settled", id), () -> out().println("Settled."));
            return 0;
        }
    }
}
