package hub.identity;

import hub.model.ChildId;
import hub.model.Identifier;
import hub.model.LocalId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Matches exactly or not at all: on the source's own number, or on an NHS number or UPN whose birth date is equal. Everything near goes
 * to a person.
 */
public final class MatchIdentity {

    private static final String OTHER_NHS_NUMBER = "the child it would be about has another NHS number";
    private static final String OTHER_BIRTH_DATE = "the child with its number has another birth date";

    private MatchIdentity() {}

    /** Whom a {@code Child} record is about; it may bring a child the hub has not met. */
    public static Identity ofChild(Claim claim, KnownChildren known) {
        Set<ChildId> candidates = new LinkedHashSet<>();
        claim.knownAs().ifPresent(candidates::add);
        candidates.addAll(known.named(claim.identifiers()));
        if (candidates.size() > 1) {
            return nearMiss(candidates, "its numbers name different children");
        }
        if (candidates.isEmpty()) {
            Set<ChildId> alike = claim.nameKey().map(known::withName).orElse(Set.of());
            return alike.isEmpty()
                    ? new Identity.NewChild()
                    : nearMiss(alike, "a child with this name and birth date is known by other numbers");
        }
        ChildId child = candidates.iterator().next();
        return doubt(claim, child, known)
                .<Identity>map(why -> nearMiss(candidates, why))
                .orElse(new Identity.Matched(child));
    }

    /**
     * Whom a {@code Child} record is about that comes from a reader which may not bring a child: what no other source has told of waits
     * for one that does. A name alone is asked about only where there is no number to wait for.
     */
    public static Identity ofChildToldOf(Claim claim, KnownChildren known) {
        List<Identifier> national = claim.identifiers().stream()
                .filter(n -> !(n instanceof LocalId))
                .toList();
        boolean met =
                claim.knownAs().isPresent() || !known.named(claim.identifiers()).isEmpty();
        if (!met && !national.isEmpty()) {
            return new Identity.Unknown(national);
        }
        Identity identity = ofChild(claim, known);
        return identity.kind() == Identity.Kind.NEW_CHILD ? new Identity.Unknown(claim.identifiers()) : identity;
    }

    private static Optional<String> doubt(Claim claim, ChildId child, KnownChildren known) {
        if (hasOtherNhsNumber(claim, child, known)) {
            return Optional.of(OTHER_NHS_NUMBER);
        }
        if (contradicted(claim, child, known)) {
            // A source may mend a birth date of its own child, if a national number says that it is the same child.
            boolean nationally = names(claim, child, known, number -> !(number instanceof LocalId));
            return claim.knownAs().isPresent() && nationally ? Optional.empty() : Optional.of(OTHER_BIRTH_DATE);
        }
        boolean locally = claim.knownAs().isPresent() || names(claim, child, known, LocalId.class::isInstance);
        boolean checked =
                claim.birthDate().isPresent() && known.birthDate(child).isPresent();
        return locally || checked ? Optional.empty() : Optional.of("there is no birth date to check its number by");
    }

    /**
     * Whom a record about a child is about; the child must be known.
     *
     * @param settled whether this very content was accepted before, so that only another child is news
     */
    public static Identity ofReference(Claim claim, boolean settled, KnownChildren known) {
        Set<ChildId> named = known.named(claim.identifiers());
        if (named.isEmpty()) {
            Set<ChildId> alike = claim.identifiers().isEmpty()
                    ? claim.nameKey().map(known::withName).orElse(Set.of())
                    : Set.of();
            return alike.isEmpty()
                    ? new Identity.Unknown(claim.identifiers())
                    : nearMiss(alike, "it names a child by name and birth date alone");
        }
        claim.knownAs().ifPresent(named::add);
        if (named.size() > 1) {
            return nearMiss(
                    named,
                    claim.knownAs().isPresent()
                            ? "it was about one child and now names another"
                            : "its numbers name different children");
        }
        ChildId child = named.iterator().next();
        if (!settled && hasOtherNhsNumber(claim, child, known)) {
            return nearMiss(named, OTHER_NHS_NUMBER);
        }
        return !settled && contradicted(claim, child, known)
                ? nearMiss(named, OTHER_BIRTH_DATE)
                : new Identity.Matched(child);
    }

    private static boolean names(Claim claim, ChildId child, KnownChildren known, Predicate<Identifier> which) {
        return known.named(claim.identifiers().stream().filter(which).toList()).contains(child);
    }

    private static boolean hasOtherNhsNumber(Claim claim, ChildId child, KnownChildren known) {
        Set<Identifier> ofChild = known.nhsNumbers(child);
        return !ofChild.isEmpty() && !ofChild.containsAll(claim.nhsNumbers());
    }

    private static boolean contradicted(Claim claim, ChildId child, KnownChildren known) {
        return claim.birthDate().isPresent()
                && known.birthDate(child).isPresent()
                && !claim.birthDate().equals(known.birthDate(child));
    }

    private static Identity nearMiss(Set<ChildId> candidates, String why) {
        return new Identity.NearMiss(List.copyOf(candidates), why);
    }
}
