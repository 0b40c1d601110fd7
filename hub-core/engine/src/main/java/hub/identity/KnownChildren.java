package hub.identity;

import hub.model.ChildId;
import hub.model.Identifier;
import hub.model.NhsNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the hub knows of the children that one batch may be about. What the batch itself adds counts at once, so that two rows about the
 * same child find one another; {@link ChildTables} writes it.
 */
public final class KnownChildren {

    record NewIdentifier(Identifier identifier, ChildId child) {}

    record NewName(long nameKey, ChildId child) {}

    private final Map<Identifier, ChildId> byIdentifier = new HashMap<>();
    private final Map<ChildId, Set<Identifier>> nhsNumbers = new HashMap<>();
    private final Map<ChildId, LocalDate> birthDates = new HashMap<>();
    private final Map<Long, Set<ChildId>> byName = new HashMap<>();

    final Set<ChildId> newChildren = new LinkedHashSet<>();
    final Set<ChildId> newBirthDates = new LinkedHashSet<>();
    final List<NewIdentifier> newIdentifiers = new ArrayList<>();
    final List<NewName> newNames = new ArrayList<>();

    void knows(Identifier identifier, ChildId child) {
        byIdentifier.put(identifier, child);
        if (identifier instanceof NhsNumber) {
            nhsNumbers.computeIfAbsent(child, c -> new HashSet<>()).add(identifier);
        }
    }

    void knows(ChildId child, LocalDate birthDate) {
        birthDates.put(child, birthDate);
    }

    void knows(long nameKey, ChildId child) {
        byName.computeIfAbsent(nameKey, k -> new LinkedHashSet<>()).add(child);
    }

    /** The children that these numbers name, each once. */
    Set<ChildId> named(Collection<Identifier> identifiers) {
        Set<ChildId> children = new LinkedHashSet<>();
        for (Identifier identifier : identifiers) {
            ChildId child = byIdentifier.get(identifier);
            if (child != null) {
                children.add(child);
            }
        }
        return children;
    }

    Set<ChildId> withName(long nameKey) {
        return byName.getOrDefault(nameKey, Set.of());
    }

    Set<Identifier> nhsNumbers(ChildId child) {
        return nhsNumbers.getOrDefault(child, Set.of());
    }

    Optional<LocalDate> birthDate(ChildId child) {
        return Optional.ofNullable(birthDates.get(child));
    }

    /** A child not met before. */
    public void add(ChildId child) {
        newChildren.add(child);
    }

    /** Adds what an accepted claim says of a child. A number that names another child already stays with that child. */
    public void learn(ChildId child, Claim claim) {
        for (Identifier identifier : claim.identifiers()) {
            if (!byIdentifier.containsKey(identifier)) {
                knows(identifier, child);
                newIdentifiers.add(new NewIdentifier(identifier, child));
            }
        }
        boolean mayMend = claim.knownAs().isPresent() || !birthDates.containsKey(child);
        claim.birthDate()
                .filter(born -> mayMend && !born.equals(birthDates.get(child)))
                .ifPresent(born -> {
                    knows(child, born);
                    newBirthDates.add(child);
                });
        claim.nameKey().filter(name -> !withName(name).contains(child)).ifPresent(name -> {
            knows(name, child);
            newNames.add(new NewName(name, child));
        });
    }
}
