package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;

/** The source's own key of a resource: its id, or else a business identifier; never the number of a child. */
final class Keys {

    /** Leaves room below the hub's 200 for what is added to a key. */
    private static final int LONGEST = 150;

    private Keys() {}

    /** @throws Refusal if it has neither */
    static String of(Entry entry, List<Identifier> identifiers) {
        String key = entry.place().id().strip();
        if (!key.isEmpty()) {
            entry.taken().value(entry.resource().getIdElement());
        } else {
            key = identifiers.stream()
                    .filter(identifier -> !Systems.NHS_NUMBER.equals(identifier.getSystem()) && identifier.hasValue())
                    .findFirst()
                    .map(identifier -> String.valueOf(entry.taken().text(identifier.getValueElement())))
                    .orElse("");
        }
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new Refusal(
                    "no-key",
                    entry.place().path() + ".id",
                    "has no id and no identifier (of at most " + LONGEST
                            + " characters) to know it by when it comes again");
        }
        return key;
    }
}
