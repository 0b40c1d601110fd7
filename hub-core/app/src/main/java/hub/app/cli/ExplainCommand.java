package hub.app.cli;

import hub.app.operations.Explanation;
import hub.app.operations.Explanation.PolicyFinding;
import hub.app.operations.HubOperations;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toucan explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says whether a recipient may have a product about a child, and every reason for or against.")
public final class ExplainCommand extends HubCommand {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    @Option(names = "--child", paramLabel = "ID", required = true, description = ChildWords.ID)
    private String child;

    @Option(names = "--recipient", paramLabel = "R", required = true, description = "the recipient's id")
    private String recipient;

    @Option(
            names = "--product",
            paramLabel = "P",
            defaultValue = "transport-plan",
            description = "the product (default: transport-plan)")
    private String product;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "answer for this day, past or to come, from what is known now: 2027-06-26")
    private Optional<LocalDate> day = Optional.empty();

    @Override
    int ask(HubOperations hub) {
        List<Explanation> answers = hub.explain(child, recipient, product, day);
        print(answers, () -> answers.forEach(this::say));
        return 0;
    }

    private void say(Explanation answer) {
        out().printf("%s: %s%n", answer.scope(), answer.outcome().replace('-', ' '));
        for (PolicyFinding finding : answer.findings()) {
            out().printf(
                            "  %-12s  %-28s  %s%n",
                            finding.verdict().replace('-', ' '), finding.reason(), finding.sentence());
        }
        if (!answer.categories().isEmpty()) {
            out().println("  may have: " + String.join(", ", answer.categories()));
        }
        answer.until()
                .ifPresent(until -> out().println("  this answer may change by itself on " + IN_WORDS.format(until)
                        + ", as the day begins"));
    }
}
