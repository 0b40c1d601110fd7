package hub.sharing;

import hub.model.NhsNumber;
import hub.model.SharedHealthcarePlan;
import hub.product.ChildFacts;
import java.util.Set;

/**
 * Care is shared under one NHS number (Health and Social Care (Safety and Quality) Act 2015): without one a provider cannot tell whose plan
 * it gets, and with two it may take it for somebody else's.
 */
final class KnownByNhsNumber implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        boolean needed = agreement.relationship() == Agreement.Relationship.TREATED_BY_THE_PROVIDER
                && question.product().equals(SharedHealthcarePlan.NAME);
        if (!needed) {
            return Finding.allowed("nhs-number-not-needed", "The recipient needs no NHS number for this.");
        }
        Set<NhsNumber> numbers = facts.nhsNumbers();
        return switch (numbers.size()) {
            case 0 ->
                Finding.refused(
                        "no-nhs-number",
                        "No source tells the child's NHS number, by which a provider knows the child.");
            case 1 -> Finding.allowed("nhs-number-known", "The sources tell one NHS number.");
            default ->
                Finding.askAPerson(
                        "several-nhs-numbers",
                        "The sources tell several NHS numbers. Have it put right where they come from.");
        };
    }
}
