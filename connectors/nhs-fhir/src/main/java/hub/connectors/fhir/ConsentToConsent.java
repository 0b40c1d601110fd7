package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.Known;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ConsentVerificationComponent;
import org.hl7.fhir.r4.model.Reference;

/** A FHIR Consent as the hub's record of a decision about sharing. What is not understood is set aside; it never allows anything. */
final class ConsentToConsent {

    private static final Set<ConsentState> UNDECIDED =
            Set.of(ConsentState.DRAFT, ConsentState.PROPOSED, ConsentState.ENTEREDINERROR);

    /** What holds beside the provision; the provision alone is read, so that less is allowed and less is refused. */
    private static final Set<String> POLICIES = Set.of("OPTIN", "OPTOUT");

    private final Entry entry;
    private final Consent from;
    private final Taken taken;

    private ConsentToConsent(Entry entry) {
        this.entry = entry;
        this.from = entry.resource(Consent.class);
        this.taken = entry.taken();
    }

    /** @throws Refusal if anything that bears on what is allowed is not understood */
    static hub.model.Consent consent(Entry entry, ConsentReach reach, ConsentDecider decider) {
        entry.check();
        return new ConsentToConsent(entry).consent(reach, decider);
    }

    private hub.model.Consent consent(ConsentReach reach, ConsentDecider decider) {
        checkScope();
        ConsentState state = state();
        ConsentBuilder consent = ConsentBuilder.builder()
                .status(Known.of(status(state)))
                .decidedOn(taken.day(from.getDateTimeElement()))
                .evidence(evidence());
        decider.of(from, consent);
        if (UNDECIDED.contains(state)) {
            entry.leaveOut(from.getProvision(), "a form that decides nothing: what it is about is not read");
            return consent.build();
        }
        boolean permits = permits();
        ConsentPeriod period = ConsentPeriod.of(entry, from.getProvision().getPeriod(), permits);
        reach.of(from.getProvision(), permits, consent);
        return consent.decision(Known.of(decision(state, permits)))
                .from(period.from())
                .until(period.until())
                .build();
    }

    /** A consent to treatment, to research or to a plan in advance is another matter. */
    private void checkScope() {
        if (taken.code(from.getScope(), Systems.CONSENT_SCOPE) == null
                || !from.getScope().getCoding().stream().allMatch(c -> "patient-privacy".equals(c.getCode()))) {
            throw entry.refused(
                    "not-about-sharing", from.getScope(), "is not a consent about sharing (patient-privacy)");
        }
        taken.whole(from.getScope());
        from.getCategory().forEach(taken::whole);
        boolean base = from.getPolicyRule().getCoding().stream().anyMatch(c -> Codes.isIn(POLICIES, c));
        if (base) {
            taken.whole(from.getPolicyRule());
        }
    }

    private ConsentState state() {
        if (from.getStatus() == null) {
            throw new Refusal("missing-value", entry.place().path() + ".status", "a consent needs a status");
        }
        taken.value(from.getStatusElement());
        return from.getStatus();
    }

    private ConsentStatus status(ConsentState state) {
        if (state == ConsentState.ENTEREDINERROR) {
            return ConsentStatus.ENTERED_IN_ERROR;
        }
        return UNDECIDED.contains(state) ? ConsentStatus.DRAFT : ConsentStatus.ACTIVE;
    }

    private boolean permits() {
        ConsentProvisionType type = from.getProvision().getType();
        taken.value(from.getProvision().getTypeElement());
        if (type == ConsentProvisionType.DENY) {
            return false;
        }
        if (type != ConsentProvisionType.PERMIT) {
            throw new Refusal(
                    "no-decision",
                    entry.place().path() + ".provision.type",
                    "does not say permit or deny: send it with the provision");
        }
        checkVerified();
        return true;
    }

    private void checkVerified() {
        for (ConsentVerificationComponent verification : from.getVerification()) {
            BooleanType verified = verification.getVerifiedElement();
            if (!Boolean.TRUE.equals(verified.getValue())) {
                throw entry.refused(
                        "not-verified", verification, "was not verified with the family: it allows nothing");
            }
            taken.value(verified);
        }
    }

    private ConsentDecision decision(ConsentState state, boolean permits) {
        if (state == ConsentState.ACTIVE) {
            return permits ? ConsentDecision.GIVEN : ConsentDecision.REFUSED;
        }
        if (!permits) {
            throw entry.refused(
                    "ended-refusal",
                    from.getStatusElement(),
                    "is a refusal that no longer holds: a person must say what holds instead");
        }
        return state == ConsentState.REJECTED ? ConsentDecision.REFUSED : ConsentDecision.WITHDRAWN;
    }

    private Known<String> evidence() {
        if (from.getSource() instanceof Reference form) {
            return taken.known(form.getReferenceElement_());
        }
        return from.getSource() instanceof Attachment form
                ? taken.known(form.getTitleElement()).or(taken.known(form.getUrlElement()))
                : Known.notRecorded();
    }
}
