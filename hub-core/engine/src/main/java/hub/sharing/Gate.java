package hub.sharing;

import hub.audit.Grounds;
import hub.connector.Fault;
import hub.model.DataCategory;
import hub.product.ChildFacts;
import hub.product.Products;
import hub.sharing.Finding.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides who gets what. Denies unless every policy allows; grants only the categories that every policy leaves. Pure. */
public final class Gate {

    private static final Finding NO_AGREEMENT = Finding.refused(
            "no-agreement",
            "There is no agreement that lets this recipient have this. One must be made before anything is shared.");
    private static final Reason NOTHING_LEFT = new Reason(
            "no-category-left", "What the agreement covers and what the consents allow have nothing in common.");

    private final List<Terms> terms;
    private final ConsentTable consents;
    private final Products products;

    /** What is asked under one agreement, in this order. */
    private record Terms(Agreement agreement, List<Policy> policies) {

        static Terms of(Agreement agreement, List<AgreementStop> stops, Products products) {
            List<Policy> policies = new ArrayList<>(List.of(
                    new AgreementInForce(agreement),
                    new AgreementNotStopped(agreement, stops),
                    new PurposeCovered(agreement),
                    new RelationshipHolds(agreement),
                    new SomethingToShare(agreement, products),
                    new NotRecordedAsDied(),
                    new ConsentAllows(agreement),
                    new RestrictionKept(),
                    new NobodyElseMentioned(agreement, products)));
            if (KnownByNhsNumber.isNeeded(agreement)) {
                policies.add(new KnownByNhsNumber());
            }
            return new Terms(agreement, List.copyOf(policies));
        }
    }

    /**
     * @param agreements those in the files now, in force or not
     * @param stops of agreements, as far as they hold
     */
    public Gate(List<Agreement> agreements, List<AgreementStop> stops, ConsentTable consents, Products products) {
        this.products = products;
        this.consents = consents;
        this.terms = agreements.stream()
                .map(agreement -> Terms.of(agreement, stops, products))
                .toList();
    }

    /** Which questions to ask about a child. */
    Candidates candidates() {
        return new Candidates(terms.stream().map(Terms::agreement).toList(), products);
    }

    /** What a child's facts come to on the day of a moment, for all questions asked that day. */
    public FactsOfDay onTheDayOf(Instant at, ChildFacts facts) {
        return FactsOfDay.of(facts, Agreement.dayOf(at), consents);
    }

    /**
     * The answer to a question, from what is known that day of the child it is about.
     *
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if it is another child or another day
     */
    public Decision decide(Question question, FactsOfDay known) {
        question.mustBeAbout(known.facts());
        known.mustBeOf(question.at());
        List<Finding> findings = findings(question, known);
        Optional<Instant> until = nextTurn(findings);
        List<Reason> refusals = reasons(findings, Verdict.REFUSED);
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals, until);
        }
        List<Reason> questions = reasons(findings, Verdict.ASK_A_PERSON);
        return questions.isEmpty() ? grant(question, findings, until) : new Decision.AskAPerson(questions, until);
    }

    /** What every policy finds, in the order they are asked. */
    List<Finding> findings(Question question, FactsOfDay known) {
        Optional<Terms> under = terms(question);
        if (under.isEmpty()) {
            return List.of(NO_AGREEMENT);
        }
        Asked asked = new Asked(question, known);
        List<Policy> policies = under.get().policies();
        List<Finding> findings = new ArrayList<>(policies.size());
        for (Policy policy : policies) {
            findings.add(policy.find(asked));
        }
        return findings;
    }

    /** The agreement that a question falls under, in force or not. */
    Optional<Agreement> agreement(Question question) {
        return terms(question).map(Terms::agreement);
    }

    private Optional<Terms> terms(Question question) {
        for (Terms under : terms) {
            if (under.agreement().covers(question.recipient(), question.product())) {
                return Optional.of(under);
            }
        }
        return Optional.empty();
    }

    /**
     * What an answer rests on, for the audit.
     *
     * @param contentHash of what is disclosed; empty if nothing is
     */
    Grounds grounds(Question question, Decision decision, ChildFacts facts, String contentHash) {
        return DecisionGrounds.of(question, agreement(question), decision, facts, contentHash);
    }

    /** The next moment at which some policy may find something else. */
    private static Optional<Instant> nextTurn(List<Finding> findings) {
        LocalDate next = Finding.NEVER;
        for (Finding finding : findings) {
            next = Finding.earlier(next, finding.turn());
        }
        return next.equals(Finding.NEVER) ? Optional.empty() : Optional.of(Agreement.startOf(next));
    }

    private static Decision grant(Question question, List<Finding> findings, Optional<Instant> until) {
        Set<DataCategory> left = EnumSet.allOf(DataCategory.class);
        for (Finding finding : findings) {
            if (finding.narrows()) {
                left.retainAll(finding.categories());
            }
        }
        return left.isEmpty()
                ? new Decision.Refused(List.of(NOTHING_LEFT), until)
                : new Granted(question, new Categories(left), until, reasons(findings, Verdict.ALLOWED));
    }

    private static List<Reason> reasons(List<Finding> findings, Verdict verdict) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.verdict() == verdict) {
                reasons.add(finding.reason());
            }
        }
        return reasons;
    }
}
