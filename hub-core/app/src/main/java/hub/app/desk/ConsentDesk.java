package hub.app.desk;

import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Assessment;
import hub.app.operations.ConsentWithdrawal;
import hub.connector.Fault;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes records of what people write down, or says everything that is missing or wrong. */
public final class ConsentDesk {

    private final Choices choices;
    private final LocalDate today;

    /** @param today the day in London */
    public ConsentDesk(Choices choices, LocalDate today) {
        this.choices = choices;
        this.today = today;
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} that lists what is missing or wrong, a line each */
    public Consent recorded(ConsentForm form) {
        refuse(new FormCheck(choices, today).problems(form));
        ConsentBuilder consent = ConsentBuilder.builder()
                .decision(Words.find(form.decision(), ConsentDecision.class)
                        .map(Known::of)
                        .orElseThrow());
        decider(consent, form.decider());
        covers(consent, form.covers());
        paper(consent, form.paper());
        form.assessment().ifPresent(assessment -> assessment(consent, assessment));
        return consent.status(Known.of(ConsentStatus.ACTIVE)).build();
    }

    /**
     * The withdrawal of a consent by whoever gave it, for all that it covered.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} that lists what is missing or wrong, a line each
     */
    public Consent withdrawn(Consent given, ConsentWithdrawal withdrawal) {
        LocalDate on = withdrawal.on().orElse(today);
        refuse(new WithdrawalCheck(today).problems(given, withdrawal, on));
        return ConsentBuilder.builder(given)
                .decision(Known.of(ConsentDecision.WITHDRAWN))
                .decidedOn(Known.of(on))
                .from(Known.of(on))
                .until(Known.notRecorded())
                .obtained(Known.of(withdrawal.obtained()))
                .evidence(Known.of(withdrawal.evidence()))
                .status(Known.of(ConsentStatus.ACTIVE))
                .supersededBy(Known.notRecorded())
                .build();
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw Fault.rejected("not recorded; this is missing or cannot be so:" + System.lineSeparator() + "  "
                    + String.join(System.lineSeparator() + "  ", problems));
        }
    }

    private static void decider(ConsentBuilder consent, ConsentForm.Decider decider) {
        consent.decidedBy(word(decider.capacity(), DecidedBy.class))
                .decider(Known.of(PersonName.of(decider.givenName(), decider.familyName())))
                .relationship(text(decider.relationship()))
                .parentalResponsibility(word(decider.parentalResponsibility(), ParentalResponsibility.class));
    }

    private static void covers(ConsentBuilder consent, ConsentForm.Covers covers) {
        consent.recipients(several(covers.recipients(), OrganisationId::of))
                .purposes(several(covers.purposes(), purpose -> purpose))
                .categories(several(
                        covers.categories(),
                        category -> Words.find(category, DataCategory.class).orElseThrow()));
    }

    private static void paper(ConsentBuilder consent, ConsentForm.Paper paper) {
        LocalDate decidedOn = paper.decidedOn().orElseThrow();
        consent.decidedOn(Known.of(decidedOn))
                .from(Known.of(paper.from().orElse(decidedOn)))
                .until(Known.of(paper.until().orElse(null)))
                .obtained(text(paper.obtained()))
                .evidence(text(paper.evidence()));
    }

    private static void assessment(ConsentBuilder consent, Assessment assessment) {
        consent.ability(word(assessment.finding(), DecisionAbility.class))
                .abilityAssessor(text(assessment.assessor()))
                .abilityAssessedOn(Known.of(assessment.on().orElse(null)))
                .abilityReason(text(assessment.reason()));
    }

    private static Known<String> text(String text) {
        return text.isBlank() ? Known.notRecorded() : Known.of(text.strip());
    }

    private static <E extends Enum<E>> Known<E> word(String text, Class<E> type) {
        return Known.of(Words.find(text, type).orElse(null));
    }

    /** None known stands for all there are; nothing said stays unsaid. */
    private static <T> Known<Set<T>> several(List<String> said, Function<String, T> reading) {
        if (said.equals(List.of(ConsentForm.ALL))) {
            return Known.noneKnown();
        }
        return said.isEmpty()
                ? Known.notRecorded()
                : Known.of(said.stream().map(reading).collect(Collectors.toSet()));
    }
}
