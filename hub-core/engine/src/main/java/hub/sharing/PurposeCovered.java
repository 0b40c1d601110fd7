package hub.sharing;

/** The agreement is for this purpose; it says which categories the purpose needs. (That it covers the product is how it was found.) */
final class PurposeCovered implements Policy {

    private final String purpose;
    private final Finding covered;
    private final Finding other;

    PurposeCovered(Agreement agreement) {
        purpose = agreement.purpose();
        covered = Finding.allowed(
                "purpose-covered",
                () -> agreement.named() + " covers what is asked for, and the purpose it is asked for.",
                agreement.categories());
        other = Finding.refused(
                "other-purpose",
                agreement.named()
                        + " is for another purpose. An agreement for this purpose is needed before anything is shared.");
    }

    @Override
    public Finding find(Asked asked) {
        return purpose.equals(asked.question().purpose()) ? covered : other;
    }
}
