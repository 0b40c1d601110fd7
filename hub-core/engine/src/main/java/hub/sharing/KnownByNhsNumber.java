package hub.sharing;

import hub.model.SharedHealthcarePlan;

/**
 * Care is shared under one NHS number (Health and Social Care (Safety and Quality) Act 2015): without one a provider cannot tell whose plan
 * it gets, and with several it may take it for somebody else's.
 */
final class KnownByNhsNumber implements Policy {

    private static final Finding NONE = Finding.refused(
            "no-nhs-number", "No source tells the child's NHS number, and a provider knows the child by nothing else.");
    private static final Finding ONE = Finding.allowed("nhs-number-known", "The sources tell one NHS number.");
    private static final Finding SEVERAL = Finding.askAPerson(
            "several-nhs-numbers",
            "The sources tell several NHS numbers of this child. Have it put right where they come from.");

    /** Whether an agreement gives healthcare plans to a provider of care. */
    static boolean isNeeded(Agreement agreement) {
        return agreement.relationship() == Agreement.Relationship.TREATED_BY_THE_PROVIDER
                && agreement.products().contains(SharedHealthcarePlan.NAME);
    }

    @Override
    public Finding find(Asked asked) {
        return switch (asked.facts().nhsNumbers().size()) {
            case 0 -> NONE;
            case 1 -> ONE;
            default -> SEVERAL;
        };
    }
}
