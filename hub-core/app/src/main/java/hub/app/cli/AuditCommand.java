package hub.app.cli;

import hub.app.operations.AuditReport;
import hub.app.operations.HubOperations;
import picocli.CommandLine.Command;

/** {@code toucan audit}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "The list of every disclosure and every refusal, which nobody can edit unseen.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = AuditCommand.Verify.class)
public final class AuditCommand {

    /** {@code toucan audit verify}. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Walks the whole chain and says where it breaks first; 1 if it does.")
    static final class Verify extends HubCommand {

        @Override
        int ask(HubOperations hub) {
            AuditReport report = hub.verifyAudit();
            print(report, () -> say(report));
            return report.broken().isEmpty() ? 0 : 1;
        }

        private void say(AuditReport report) {
            report.broken().ifPresent(where -> out().println("BROKEN at " + where + "."));
            out().printf(
                            "%,d events are what was sealed%s; %,d noted ends of the chain were met.%n",
                            report.sealed(), report.broken().isEmpty() ? "" : " before that", report.noted());
            report.waitingSince()
                    .ifPresent(since -> out().printf(
                                    "%,d events wait for their seal, the oldest since %s.%n", report.waiting(), since));
        }
    }
}
