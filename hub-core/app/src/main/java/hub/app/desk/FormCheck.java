package hub.app.desk;

import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Assessment;
import hub.app.operations.ConsentForm.Covers;
import hub.app.operations.ConsentForm.Decider;
import hub.app.operations.ConsentForm.Paper;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.ParentalResponsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a form says everything that the table of whose consent counts asks of it. Each problem names its field and what to write; none
 * repeats what was written.
 */
final class FormCheck {

    private static final Set<DecidedBy> ASSESSED = EnumSet.of(DecidedBy.COMPETENT_CHILD, DecidedBy.ALTERNATIVE_PERSON);
    private static final Set<DecidedBy> RELATED =
            EnumSet.of(DecidedBy.PARENT, DecidedBy.ALTERNATIVE_PERSON, DecidedBy.COUNCIL);

    private final List<String> problems = new ArrayList<>();
    private final Choices choices;
    private final LocalDate today;

    FormCheck(Choices choices, LocalDate today) {
        this.choices = choices;
        this.today = today;
    }

    /** Everything that is missing or wrong; empty if the form can be recorded. */
    List<String> problems(ConsentForm form) {
        boolean given = form.decision().equals(Words.of(ConsentDecision.GIVEN));
        if (!given && !form.decision().equals(Words.of(ConsentDecision.REFUSED))) {
            problem("decision", "given or refused; a consent that is taken back is withdrawn by its key");
        }
        decider(form.decider(), form.assessment());
        covers(form.covers(), given);
        paper(form.paper());
        form.assessment().ifPresent(this::assessment);
        said("by", form.recordedBy(), "who writes it down");
        return List.copyOf(problems);
    }

    private void decider(Decider decider, Optional<Assessment> assessment) {
        Optional<DecidedBy> capacity = oneOf("decided-by", decider.capacity(), DecidedBy.class);
        said("given-name", decider.givenName(), "whoever decided is told apart by name");
        if (capacity.filter(RELATED::contains).isPresent()) {
            said(
                    "relationship",
                    decider.relationship(),
                    "what they are to the child, for example mother or social worker");
        }
        if (capacity.equals(Optional.of(DecidedBy.PARENT))
                || !decider.parentalResponsibility().isEmpty()) {
            oneOf("parental-responsibility", decider.parentalResponsibility(), ParentalResponsibility.class);
        }
        if (capacity.filter(ASSESSED::contains).isPresent() && assessment.isEmpty()) {
            problem("ability", "who found the child or young person able to take this decision or not, when, and why");
        }
    }

    private void covers(Covers covers, boolean given) {
        several("recipient", covers.recipients(), choices.recipients(), given);
        several("purpose", covers.purposes(), choices.purposes(), given);
        several("category", covers.categories(), Words.all(DataCategory.class), given);
    }

    private void several(String field, List<String> said, Collection<String> known, boolean given) {
        if (said.isEmpty() && given) {
            problem(field, "each that was agreed to, or all; what a consent leaves unsaid is not allowed");
        }
        boolean all = said.equals(List.of(ConsentForm.ALL));
        if (!all && !known.containsAll(said)) {
            problem(field, "all, or some of: " + String.join(", ", new TreeSet<>(known)));
        }
    }

    private void paper(Paper paper) {
        past("decided-on", paper.decidedOn());
        said("obtained", paper.obtained(), "how it was said, for example a signed form, or by telephone");
        said("evidence", paper.evidence(), "where the form or the note of the call is kept");
        paper.until()
                .filter(until -> paper.from()
                        .or(paper::decidedOn)
                        .filter(until::isBefore)
                        .isPresent())
                .ifPresent(until -> problem("until", "not before the day from which it holds"));
    }

    private void assessment(Assessment assessment) {
        oneOf("ability", assessment.finding(), DecisionAbility.class);
        said("assessor", assessment.assessor(), "the professional who assessed it");
        past("assessed-on", assessment.on());
        said("ability-reason", assessment.reason(), "on what grounds");
    }

    private void past(String field, Optional<LocalDate> day) {
        if (day.isEmpty() || day.get().isAfter(today)) {
            problem(field, "a day that is not in the future, for example 2026-09-01");
        }
    }

    private void said(String field, String text, String what) {
        if (text.isBlank()) {
            problem(field, what);
        }
    }

    private <E extends Enum<E>> Optional<E> oneOf(String field, String text, Class<E> type) {
        Optional<E> found = Words.find(text, type);
        if (found.isEmpty()) {
            problem(field, String.join(", ", Words.all(type)));
        }
        return found;
    }

    private void problem(String field, String what) {
        problems.add(field + ": " + what);
    }
}
