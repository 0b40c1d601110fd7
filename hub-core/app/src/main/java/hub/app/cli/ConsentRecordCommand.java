package hub.app.cli;

import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Assessment;
import hub.app.operations.ConsentForm.Covers;
import hub.app.operations.ConsentForm.Decider;
import hub.app.operations.ConsentForm.Paper;
import hub.app.operations.ConsentOperations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toucan consent record}. What is missing is said by the desk, all at once. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Records a decision: who decided, in what capacity, about what, from when until when, and what shows it."
                        + " It is a new fact beside those on file.")
final class ConsentRecordCommand extends DeskCommand {

    @Option(names = "--decision", paramLabel = "D", defaultValue = "", description = "given or refused")
    private String decision;

    @ArgGroup(exclusive = false, heading = "Who decided%n")
    private Who who = new Who();

    @ArgGroup(exclusive = false, heading = "What about%n")
    private What what = new What();

    @ArgGroup(exclusive = false, heading = "When, and what shows it%n")
    private When when = new When();

    @ArgGroup(exclusive = false, heading = "Who found the child or young person able to decide, or not%n")
    private Ability ability;

    @Mixin
    private ByOption by;

    @Override
    int ask(ConsentOperations consents) {
        return recorded(consents.record(new ConsentForm(
                child,
                decision,
                who.decider(),
                what.covers(),
                when.paper(),
                Optional.ofNullable(ability).map(Ability::assessment),
                by.name)));
    }

    private static final class Who {

        @Option(
                names = "--decided-by",
                paramLabel = "C",
                defaultValue = "",
                description = "parent, young-person, competent-child, alternative-person or council")
        private String capacity;

        @Option(names = "--given-name", paramLabel = "NAME", defaultValue = "", description = "of whoever decided")
        private String given;

        @Option(names = "--family-name", paramLabel = "NAME", defaultValue = "", description = "of whoever decided")
        private String family;

        @Option(
                names = "--relationship",
                paramLabel = "TEXT",
                defaultValue = "",
                description = "to the child, for example mother")
        private String relationship;

        @Option(
                names = "--parental-responsibility",
                paramLabel = "R",
                defaultValue = "",
                description = "yes, no or limited")
        private String responsibility;

        Decider decider() {
            return new Decider(capacity, given, family, relationship, responsibility);
        }
    }

    private static final class What {

        @Option(names = "--recipient", paramLabel = "R", split = ",", description = "ids with commas between, or all")
        private List<String> recipients = new ArrayList<>();

        @Option(names = "--purpose", paramLabel = "P", split = ",", description = "codes with commas between, or all")
        private List<String> purposes = new ArrayList<>();

        @Option(
                names = "--category",
                paramLabel = "C",
                split = ",",
                description = "kinds of data with commas between, or all")
        private List<String> categories = new ArrayList<>();

        Covers covers() {
            return new Covers(recipients, purposes, categories);
        }
    }

    private static final class When {

        @Option(names = "--decided-on", paramLabel = "DATE", description = "the day: 2026-11-27")
        private Optional<LocalDate> decidedOn = Optional.empty();

        @Option(names = "--from", paramLabel = "DATE", description = "first day it holds (default: that day)")
        private Optional<LocalDate> from = Optional.empty();

        @Option(names = "--until", paramLabel = "DATE", description = "last day it holds (default: none)")
        private Optional<LocalDate> until = Optional.empty();

        @Option(
                names = "--obtained",
                paramLabel = "TEXT",
                defaultValue = "",
                description = "how, for example a signed form")
        private String obtained;

        @Option(names = "--evidence", paramLabel = "TEXT", defaultValue = "", description = "where the form is kept")
        private String evidence;

        Paper paper() {
            return new Paper(decidedOn, from, until, obtained, evidence);
        }
    }

    private static final class Ability {

        @Option(
                names = "--ability",
                paramLabel = "A",
                defaultValue = "",
                description = "able or not-able to take this decision")
        private String finding;

        @Option(names = "--assessor", paramLabel = "NAME", defaultValue = "", description = "who assessed it")
        private String assessor;

        @Option(names = "--assessed-on", paramLabel = "DATE", description = "when")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--ability-reason", paramLabel = "TEXT", defaultValue = "", description = "on what grounds")
        private String reason;

        Assessment assessment() {
            return new Assessment(finding, assessor, on, reason);
        }
    }
}
