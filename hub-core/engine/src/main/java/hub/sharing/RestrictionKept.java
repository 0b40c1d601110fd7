package hub.sharing;

import hub.model.DataCategory;
import hub.product.Release;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a child whose address is restricted lives, gets on or gets off, and how the family is reached, is not told, whatever else is: not
 * without a release that a person recorded for this recipient.
 */
final class RestrictionKept implements Policy {

    /** What a restriction keeps back, and a person may release. */
    static final Set<DataCategory> RESTRICTED = Set.of(DataCategory.ADDRESS, DataCategory.CONTACT);

    private static final Finding NOT_RESTRICTED =
            Finding.allowed("address-not-restricted", "No source restricts the child's address.");

    @Override
    public Finding find(Asked asked) {
        if (!asked.facts().restricted()) {
            return NOT_RESTRICTED;
        }
        List<Release> released = asked.facts().released(asked.question().recipient(), asked.day());
        Set<DataCategory> kept = EnumSet.copyOf(RESTRICTED);
        released.forEach(r -> kept.removeAll(r.categories()));
        return found(released, kept, EnumSet.complementOf(EnumSet.copyOf(RESTRICTED)))
                .turning(turn(asked));
    }

    private static Finding found(List<Release> released, Set<DataCategory> kept, Set<DataCategory> allowed) {
        if (released.isEmpty()) {
            return Finding.allowed(
                    "address-restricted",
                    () -> "A source restricts the child's address: " + words(kept)
                            + " are kept back, and so is every text that tells them.",
                    allowed);
        }
        Set<DataCategory> open = EnumSet.complementOf(EnumSet.copyOf(allowed));
        open.removeAll(kept);
        allowed.addAll(open);
        return Finding.allowed(
                "restriction-released",
                () -> "A source restricts the child's address. A person released " + words(open)
                        + " to this recipient ("
                        + released.stream().map(RestrictionKept::named).collect(Collectors.joining("; ")) + ")."
                        + (kept.isEmpty() ? "" : " Still kept back: " + words(kept) + "."),
                allowed);
    }

    private static String named(Release release) {
        return "release " + release.id() + ", until " + Agreement.inWords(release.until());
    }

    private static String words(Set<DataCategory> categories) {
        return categories.stream().map(DataCategory::plainEnglish).collect(Collectors.joining(" and "));
    }

    /** The next day on which a release for this recipient begins or is over. */
    private static LocalDate turn(Asked asked) {
        LocalDate turn = Finding.NEVER;
        for (Release release : asked.facts().releases()) {
            if (release.recipient().equals(asked.question().recipient())) {
                Spell spell = new Spell(Optional.of(release.from()), Optional.of(release.until()));
                turn = Finding.earlier(turn, spell.turnAfter(asked.day()));
            }
        }
        return turn;
    }
}
