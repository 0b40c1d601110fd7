package hub.sharing;

import hub.sharing.Agreement.Relationship;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What ties an agreement to children: enough to find whom a change of it touches, also of a version that was written under older rules.
 *
 * @param knownAs the school's URN or the provider's ODS code; empty for relationships that go by none
 */
record AgreementTie(String recipient, Relationship relationship, Optional<String> knownAs) {

    static AgreementTie of(JsonNode file) {
        return new AgreementTie(
                file.get("recipient").stringValue(),
                Relationship.valueOf(file.get("relationship")
                        .stringValue()
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                knownAs(file));
    }

    static Optional<String> knownAs(JsonNode file) {
        return Stream.of("school-urn", "provider-ods-code")
                .filter(file::has)
                .map(key -> file.get(key).stringValue())
                .findFirst();
    }
}
