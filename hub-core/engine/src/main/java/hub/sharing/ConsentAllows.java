package hub.sharing;

import hub.model.DataCategory;
import hub.sharing.Agreement.ConsentRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Those who may decide agree to the sharing, now, for this recipient and purpose. A refusal of some categories takes those away. People
 * who contradict each other altogether are a matter for a person. Whose decision counts for what is in the {@link ConsentTable}. A consent that is gone from
 * its source allows nothing; a refusal that is gone still refuses, until a person has looked.
 */
final class ConsentAllows implements Policy {

    /** There was a consent, and it is gone from its source without having been withdrawn. */
    static final String ABSENT = "consent-absent";

    private static final Finding DISPUTED = Finding.askAPerson(
            "consent-disputed",
            "One person agreed to the sharing with this recipient and another refused it. Speak to both and record what they decide; until"
                    + " then nothing new is shared.");
    private static final Finding LOST = Finding.refused(
            ABSENT,
            "A consent for this recipient is gone from its source, and nobody withdrew it. Ask the source whether it still holds.");

    private final Agreement agreement;
    private final EnumSet<DataCategory> covered = EnumSet.noneOf(DataCategory.class);

    ConsentAllows(Agreement agreement) {
        this.agreement = agreement;
        covered.addAll(agreement.categories());
    }

    @Override
    public Finding find(Asked asked) {
        Said said = Said.to(asked.question(), asked.known());
        return find(said, said.voices()).turning(said.turn());
    }

    private Finding find(Said said, Voices voices) {
        if (anyCovered(voices.disputed())) {
            return DISPUTED;
        }
        EnumSet<DataCategory> allowed = voices.given();
        if (agreement.consent() == ConsentRule.REFUSAL_HONOURED && !said.lost()) {
            allowed.addAll(voices.silent());
        }
        allowed.retainAll(covered);
        if (!allowed.isEmpty()) {
            return Finding.allowed("consent-allows", () -> allows(allowed) + because(voices.reasons(true)), allowed);
        }
        if (anyCovered(voices.uncertain())) {
            return Finding.askAPerson(voices.question().orElseThrow());
        }
        return voices.anyRefusal() ? refused(voices) : notGiven(said);
    }

    private boolean anyCovered(EnumSet<DataCategory> categories) {
        categories.retainAll(covered);
        return !categories.isEmpty();
    }

    private static Finding refused(Voices voices) {
        return Finding.refused(
                "consent-refused",
                () -> "Sharing with this recipient was refused, or consent was withdrawn."
                        + because(voices.reasons(false)));
    }

    private static Finding notGiven(Said said) {
        return said.lost()
                ? LOST
                : Finding.refused(
                        "consent-not-given",
                        () -> "No consent in force lets this recipient have this for this purpose."
                                + because(said.whyNot()));
    }

    private static String because(List<Reason> reasons) {
        StringBuilder because = new StringBuilder();
        for (Reason reason : reasons) {
            because.append(' ').append(reason.sentence());
        }
        return because.toString();
    }

    private String allows(Set<DataCategory> allowed) {
        if (allowed.equals(covered)) {
            return "Consents allow all that the agreement covers.";
        }
        StringJoiner kept = new StringJoiner("; ", "Consents allow all that the agreement covers but ", ".");
        for (DataCategory category : covered) {
            if (!allowed.contains(category)) {
                kept.add(category.plainEnglish());
            }
        }
        return kept.toString();
    }
}
