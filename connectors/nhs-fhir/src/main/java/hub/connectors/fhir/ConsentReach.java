package hub.connectors.fhir;

import hub.model.ConsentBuilder;
import hub.model.DataCategory;
import hub.model.Known;
import hub.model.OrganisationId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;

/**
 * What a provision is about: which recipients, purposes and kinds of data. A code that is not known counts for nothing and is noted; what
 * narrows a provision in a way that is not known here sets it aside, for left out it would allow or refuse something else.
 */
final class ConsentReach {

    /** HL7's words for who is told. */
    private static final Set<String> TOLD = Set.of("IRCP", "PRCP");

    private static final Set<String> SHARING = Set.of("access", "disclose");
    private static final Map<String, DataCategory> CATEGORIES = Arrays.stream(DataCategory.values())
            .collect(Collectors.toMap(
                    category -> category.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

    private final Entry entry;
    private final References references;
    private final Supports supports;

    ConsentReach(Entry entry, References references, Supports supports) {
        this.entry = entry;
        this.references = references;
        this.supports = supports;
    }

    /** @param permits whether it allows, or else refuses */
    void of(ProvisionComponent provision, boolean permits, ConsentBuilder consent) {
        checkNarrowing(provision);
        consent.recipients(recipients(provision))
                .purposes(codes("purpose", provision.getPurpose(), purpose -> purpose))
                .categories(categories(provision, permits));
    }

    private void checkNarrowing(ProvisionComponent provision) {
        List<Base> unknown = new ArrayList<>(provision.getSecurityLabel());
        unknown.addAll(provision.getCode());
        unknown.addAll(provision.getData());
        if (provision.hasDataPeriod()) {
            unknown.add(provision.getDataPeriod());
        }
        for (CodeableConcept action : provision.getAction()) {
            if (action.getCoding().stream().anyMatch(coding -> Codes.isIn(SHARING, coding))) {
                entry.taken().whole(action);
            } else {
                unknown.add(action);
            }
        }
        if (!unknown.isEmpty()) {
            throw entry.refused(
                    "unknown-narrowing",
                    unknown.get(0),
                    "narrows the consent in a way that is not known here: name recipients, purposes and classes, or record it by hand");
        }
    }

    private Known<Set<OrganisationId>> recipients(ProvisionComponent provision) {
        List<provisionActorComponent> told =
                provision.getActor().stream().filter(ConsentReach::isTold).toList();
        Set<OrganisationId> known = new HashSet<>();
        for (provisionActorComponent actor : told) {
            Set<OrganisationId> meant = identifiers(actor)
                    .flatMap(id -> ConsentCodes.meanings("recipient", id.getSystem(), id.getValue()).stream())
                    .flatMap(id -> organisation(id).stream())
                    .collect(Collectors.toSet());
            taken(actor, !meant.isEmpty());
            known.addAll(meant);
        }
        return known(told, known);
    }

    private static boolean isTold(provisionActorComponent actor) {
        return actor.getRole().getCoding().stream().anyMatch(role -> Codes.isIn(TOLD, role));
    }

    /** On the reference itself, and on the organisation of the document that it refers to. */
    private Stream<Identifier> identifiers(provisionActorComponent actor) {
        Stream<Identifier> there = references
                .find(entry, actor.getReference())
                .flatMap(place -> supports.find(place, Organization.class))
                .map(organization -> organization.resource(Organization.class).getIdentifier().stream())
                .orElseGet(Stream::empty);
        return Stream.concat(Stream.of(actor.getReference().getIdentifier()), there);
    }

    private static Optional<OrganisationId> organisation(String id) {
        try {
            return Optional.of(OrganisationId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Known<Set<DataCategory>> categories(ProvisionComponent provision, boolean permits) {
        Known<Set<DataCategory>> named = codes("category", provision.getClass_(), CATEGORIES::get);
        if (!provision.hasProvision()) {
            return named;
        }
        Set<DataCategory> left = new HashSet<>(named.value().orElse(Set.of()));
        for (ProvisionComponent exception : provision.getProvision()) {
            checkException(exception, permits && named.isPresent());
            left.removeAll(codes("category", exception.getClass_(), CATEGORIES::get)
                    .value()
                    .orElse(Set.of()));
        }
        return Known.of(left);
    }

    /** Kinds of data that are refused inside a yes to others; nothing more intricate is read. */
    private void checkException(ProvisionComponent exception, boolean insideYes) {
        boolean plain = exception.getType() == ConsentProvisionType.DENY
                && exception.hasClass_()
                && exception.getClass_().stream()
                        .allMatch(c -> !meanings("category", c).isEmpty())
                && !exception.hasActor()
                && !exception.hasPurpose()
                && !exception.hasPeriod()
                && !exception.hasProvision();
        if (!insideYes || !plain) {
            throw entry.refused(
                    "nested-provision",
                    exception,
                    "is an exception that cannot be read here: only kinds of data refused inside a yes that names kinds of data are");
        }
        checkNarrowing(exception);
        entry.taken().value(exception.getTypeElement());
    }

    private <T> Known<Set<T>> codes(String is, List<Coding> codings, Function<String, T> reading) {
        Set<T> known = new HashSet<>();
        for (Coding coding : codings) {
            List<String> meanings = meanings(is, coding);
            taken(coding, !meanings.isEmpty());
            meanings.forEach(meaning -> known.add(reading.apply(meaning)));
        }
        return known(codings, known);
    }

    private static List<String> meanings(String is, Coding coding) {
        return ConsentCodes.meanings(is, coding.getSystem(), coding.getCode()).stream()
                .filter(meaning -> !is.equals("category") || CATEGORIES.containsKey(meaning))
                .toList();
    }

    private void taken(Base part, boolean known) {
        if (known) {
            entry.taken().whole(part);
        } else {
            entry.leaveOut(part, "is not known here and counts for nothing");
        }
    }

    /** Where nothing is named nothing is said; where nothing of what is named is known, a person must read it. */
    private <T> Known<Set<T>> known(List<? extends Base> named, Set<T> known) {
        if (!named.isEmpty() && known.isEmpty()) {
            throw entry.refused(
                    "unknown-code",
                    named.get(0),
                    "names nothing that is known here: record it by hand, or map the code");
        }
        return named.isEmpty() ? Known.notRecorded() : Known.of(known);
    }
}
