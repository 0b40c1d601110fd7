package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.CareRelationship;
import hub.model.CareRelationshipBuilder;
import hub.model.Known;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/** Which provider a reference names, if it names one by ODS code: on the reference itself, or on the organisation it refers to. */
final class Providers {

    private final References references;
    private final Supports supports;

    Providers(References references, Supports supports) {
        this.references = references;
        this.supports = supports;
    }

    Optional<CareRelationship> of(Entry entry, Reference reference) {
        if (isOds(reference.getIdentifier())) {
            return Optional.of(
                    relationship(entry, reference.getIdentifier(), entry.taken().known(reference.getDisplayElement())));
        }
        return references
                .find(entry, reference)
                .flatMap(place -> supports.find(place, Organization.class))
                .flatMap(organization -> of(entry, reference, organization));
    }

    private static Optional<CareRelationship> of(Entry entry, Reference reference, Entry organization) {
        Organization named = organization.resource(Organization.class);
        List<Identifier> codes =
                named.getIdentifier().stream().filter(Providers::isOds).toList();
        if (codes.size() != 1) {
            return Optional.empty();
        }
        entry.taken().value(reference.getReferenceElement_());
        return Optional.of(
                relationship(organization, codes.get(0), organization.taken().known(named.getNameElement())));
    }

    private static boolean isOds(Identifier identifier) {
        return Systems.ODS.equals(identifier.getSystem()) && identifier.hasValue();
    }

    private static CareRelationship relationship(Entry entry, Identifier code, Known<String> name) {
        entry.taken().value(code.getSystemElement());
        return CareRelationshipBuilder.builder()
                .provider(entry.taken().known(code.getValueElement()))
                .providerName(name)
                .from(entry.taken().day(code.getPeriod().getStartElement()))
                .until(entry.taken().day(code.getPeriod().getEndElement()))
                .build();
    }
}
