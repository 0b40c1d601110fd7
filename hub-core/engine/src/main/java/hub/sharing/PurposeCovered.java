package hub.sharing;

import hub.product.ChildFacts;

/** The agreement is for this purpose; it says which categories the purpose needs. (That it covers the product is how it was found.) */
final class PurposeCovered implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        if (!agreement.purpose().equals(question.purpose())) {
            return Finding.refused(
                    "other-purpose",
                    "Agreement " + agreement.id() + " is for " + agreement.purpose() + ", not for " + question.purpose()
                            + ".");
        }
        return Finding.allowed(
                "purpose-covered",
                "Agreement " + agreement.id() + " covers " + question.product() + " for " + question.purpose() + ".",
                agreement.categories());
    }
}
