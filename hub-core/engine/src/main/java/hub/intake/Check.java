package hub.intake;

import hub.connector.Submission;
import hub.model.Child;
import hub.model.Identifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of any submission before anything is looked up, the same on both databases. */
final class Check {

    /** Clocks differ; a time beyond this would make everything that comes later look old. */
    private static final Duration AHEAD = Duration.ofHours(24);

    /** Why a submission is set aside. */
    record Failure(String reason, String message) {}

    private Check() {}

    static Optional<Failure> of(Submission submission, Instant now) {
        if (submission.asAt().isAfter(now.plus(AHEAD))) {
            return Optional.of(
                    new Failure("in-the-future", "the source's own time lies more than a day ahead: mend it"));
        }
        if (submission.record() instanceof Child child && unborn(child, submission.asAt())) {
            return Optional.of(new Failure("not-born-yet", "the birth date lies after the source's own time: mend it"));
        }
        boolean printable = printable(submission.key())
                && submission.record().links().stream().allMatch(link -> printable(link.value()))
                && numbers(submission).allMatch(number -> printable(number.value()));
        return printable
                ? Optional.empty()
                : Optional.of(
                        new Failure("bad-key", "a key or number holds a character that cannot be printed: mend it"));
    }

    private static boolean unborn(Child child, Instant asAt) {
        LocalDate day = LocalDate.ofInstant(asAt.plus(AHEAD), ZoneOffset.UTC);
        return child.birthDate().value().filter(born -> born.isAfter(day)).isPresent();
    }

    private static Stream<Identifier> numbers(Submission submission) {
        Stream<Identifier> pointing = submission.child().stream().flatMap(child -> child.identifiers().stream());
        return submission.record() instanceof Child child
                ? Stream.concat(pointing, child.identifiers().value().stream().flatMap(List::stream))
                : pointing;
    }

    private static boolean printable(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    }
}
