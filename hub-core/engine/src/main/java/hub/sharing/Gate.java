package hub.sharing;

import hub.audit.Grounds;
import hub.connector.Fault;
import hub.model.DataCategory;
import hub.product.ChildFacts;
import hub.product.Products;
import hub.sharing.Finding.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides who gets what. Denies unless every policy allows; grants only the categories that every policy leaves. Pure. */
public final class Gate {

    private final List<Agreement> agreements;
    private final Products products;
    private final List<Policy> policies;

    /**
     * @param agreements those in the files now, in force or not
     * @param stops of agreements, as far as they hold
     */
    public Gate(List<Agreement> agreements, List<AgreementStop> stops, ConsentTable consents, Products products) {
        this.agreements = List.copyOf(agreements);
        this.products = products;
        this.policies = List.of(
                new AgreementInForce(),
                new AgreementNotStopped(List.copyOf(stops)),
                new PurposeCovered(),
                new RelationshipHolds(),
                new KnownByNhsNumber(),
                new SomethingToShare(products),
                new NotRecordedAsDied(),
                new ConsentAllows(consents),
                new RestrictionKept(),
                new NobodyElseMentioned(products));
    }

    /** Which questions to ask about a child. */
    Candidates candidates() {
        return new Candidates(agreements, products);
    }

    /**
     * The answer to a question, from the facts of the child it is about.
     *
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if they are another child's facts
     */
    public Decision decide(Question question, ChildFacts facts) {
        question.mustBeAbout(facts);
        List<Finding> findings = findings(question, facts);
        Optional<Instant> until = findings.stream()
                .flatMap(f -> f.changesAt().stream())
                .filter(at -> at.isAfter(question.at()))
                .min(Comparator.naturalOrder());
        List<Reason> refusals = reasons(findings, Verdict.REFUSED);
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals, until);
        }
        List<Reason> questions = reasons(findings, Verdict.ASK_A_PERSON);
        return questions.isEmpty() ? grant(question, findings, until) : new Decision.AskAPerson(questions, until);
    }

    /** What every policy finds, in the order they are asked. */
    List<Finding> findings(Question question, ChildFacts facts) {
        return agreement(question)
                .map(a -> policies.stream().map(p -> p.find(question, a, facts)).toList())
                .orElse(List.of(Finding.refused(
                        "no-agreement",
                        "No agreement lets " + question.recipient() + " have " + question.product() + ".")));
    }

    /** The agreement that a question falls under, in force or not. */
    Optional<Agreement> agreement(Question question) {
        return agreements.stream()
                .filter(a -> a.covers(question.recipient(), question.product()))
                .findFirst();
    }

    /**
     * What an answer rests on, for the audit.
     *
     * @param contentHash of what is disclosed; empty if nothing is
     */
    Grounds grounds(Question question, Decision decision, ChildFacts facts, String contentHash) {
        return DecisionGrounds.of(question, agreement(question), decision, facts, contentHash);
    }

    private static Decision grant(Question question, List<Finding> findings, Optional<Instant> until) {
        Set<DataCategory> left = EnumSet.allOf(DataCategory.class);
        findings.forEach(f -> left.retainAll(f.categories()));
        return left.isEmpty()
                ? new Decision.Refused(
                        List.of(new Reason(
                                "no-category-left", "Agreement and consents have no data category in common.")),
                        until)
                : new Granted(question, new Categories(left), until, reasons(findings, Verdict.ALLOWED));
    }

    private static List<Reason> reasons(List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(f -> f.verdict() == verdict)
                .map(Finding::reason)
                .toList();
    }
}
