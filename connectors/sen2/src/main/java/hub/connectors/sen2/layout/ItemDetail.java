package hub.connectors.sen2.layout;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only some items have: a code list, other spellings, and a first or a last version. */
record ItemDetail(Set<String> codes, Set<String> aliases, Version since, Version until) {

    private static final Version FIRST = Version.values()[0];
    private static final Version LAST = Version.values()[Version.values().length - 1];

    static final ItemDetail OUTCOMES = codes("Y", "N", "W", "A", "H");
    static final ItemDetail SETTINGS = codes("OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO");
    static final ItemDetail NEEDS =
            codes("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH");

    static ItemDetail codes(String... codes) {
        return new ItemDetail(Set.of(codes), Set.of(), FIRST, LAST);
    }

    static ItemDetail alias(String spelling) {
        return new ItemDetail(Set.of(), Set.of(spelling), FIRST, LAST);
    }

    static ItemDetail since(Version version) {
        return new ItemDetail(Set.of(), Set.of(), version, LAST);
    }

    static ItemDetail until(Version version) {
        return new ItemDetail(Set.of(), Set.of(), FIRST, version);
    }

    static ItemDetail all(ItemDetail... details) {
        return Arrays.stream(details).reduce(new ItemDetail(Set.of(), Set.of(), FIRST, LAST), ItemDetail::with);
    }

    private ItemDetail with(ItemDetail other) {
        return new ItemDetail(
                both(codes, other.codes),
                both(aliases, other.aliases),
                since.compareTo(other.since) > 0 ? since : other.since,
                until.compareTo(other.until) < 0 ? until : other.until);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
