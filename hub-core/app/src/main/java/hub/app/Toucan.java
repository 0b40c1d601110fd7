package hub.app;

import hub.app.cli.AgreementsCommand;
import hub.app.cli.AuditCommand;
import hub.app.cli.CheckCommand;
import hub.app.cli.CohortCommand;
import hub.app.cli.ConnectorsCommand;
import hub.app.cli.ConsentCommand;
import hub.app.cli.DeliveriesCommand;
import hub.app.cli.ExplainCommand;
import hub.app.cli.JournalCommand;
import hub.app.cli.QuarantineCommand;
import hub.app.cli.ReleaseCommand;
import hub.app.cli.ReviewCommand;
import hub.app.cli.RoutesCommand;
import hub.app.cli.RunCommand;
import hub.app.cli.UserErrors;
import hub.app.demo.DemoDataCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code toucan}: the hub, and what a person asks of it. */
@Command(
        name = "toucan",
        mixinStandardHelpOptions = true,
        version = "Toucan 0.1.0",
        description =
                "The crossing between a council and the NHS: what keeps a child with special needs safe, shared with consent.",
        footer = {"", "Exit status: 0 done, 1 something is wrong (it says what), 2 the command was not understood."},
        subcommands = {
            RunCommand.class,
            DemoDataCommand.class,
            CheckCommand.class,
            AgreementsCommand.class,
            ReleaseCommand.class,
            CohortCommand.class,
            ConnectorsCommand.class,
            ConsentCommand.class,
            DeliveriesCommand.class,
            ExplainCommand.class,
            JournalCommand.class,
            AuditCommand.class,
            QuarantineCommand.class,
            ReviewCommand.class,
            RoutesCommand.class,
            HelpCommand.class
        })
public final class Toucan {

    /** Ends the process with the command's exit status. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, for tests as well. */
    public static CommandLine commandLine() {
        UserErrors errors = new UserErrors();
        return new CommandLine(new Toucan())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }
}
