package hub.app.cli;

import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toucan journal}. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description =
                "Tells what came about a child, from whom, in which version; who was sent it, and what they answered.")
public final class JournalCommand extends HubCommand {

    @Option(names = "--child", paramLabel = "ID", required = true, description = ChildWords.ID)
    private String child;

    @Override
    int ask(HubOperations hub) {
        List<JournalLine> lines = hub.journal(child);
        print(
                lines,
                () -> lines.forEach(
                        line -> out().printf("%-27s  %-12s  %s%n", line.at(), line.event(), line.detail())));
        return 0;
    }
}
