package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.NhsNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;

/** Takes the NHS number out of identifiers. */
final class NhsNumbers {

    private NhsNumbers() {}

    /**
     * The one number that holds.
     *
     * @throws Refusal if it is no NHS number, or if there are two
     */
    static Optional<NhsNumber> in(Entry entry, List<Identifier> identifiers) {
        Set<NhsNumber> numbers = new HashSet<>();
        for (Identifier identifier : identifiers) {
            if (Systems.NHS_NUMBER.equals(identifier.getSystem()) && identifier.getUse() != IdentifierUse.OLD) {
                of(entry, identifier).ifPresent(numbers::add);
            }
        }
        if (numbers.size() > 1) {
            throw new Refusal(
                    "two-nhs-numbers",
                    entry.place().path() + ".identifier",
                    "has two NHS numbers in force: the source must say which is old");
        }
        return numbers.stream().findFirst();
    }

    private static Optional<NhsNumber> of(Entry entry, Identifier identifier) {
        entry.taken().value(identifier.getSystemElement());
        String text = entry.taken().text(identifier.getValueElement());
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(NhsNumber.of(text));
        } catch (IllegalArgumentException e) {
            throw entry.refused(
                    "bad-nhs-number",
                    identifier.getValueElement(),
                    "is not an NHS number (ten digits with a right check digit): correct it at the source");
        }
    }
}
