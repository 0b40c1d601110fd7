package hub.connectors.fhir;

import hub.model.Known;
import hub.model.PersonName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.jspecify.annotations.Nullable;

/** Takes the name a person goes by: the usual one (as PDS has it), else the official one, else one without a use. */
final class Names {

    private static final List<Set<NameUse>> ORDER =
            List.of(Set.of(NameUse.USUAL), Set.of(NameUse.OFFICIAL), Set.of(NameUse.NULL));

    private Names() {}

    static Known<PersonName> of(Entry entry, List<HumanName> names) {
        HumanName chosen = chosen(names);
        if (chosen == null) {
            return Known.notRecorded();
        }
        Taken taken = entry.taken();
        String given = chosen.getGiven().stream()
                .map(taken::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String family = taken.text(chosen.getFamilyElement());
        if (given.isEmpty() && family == null) {
            return Known.notRecorded();
        }
        taken.value(chosen.getUseElement());
        return Known.of(new PersonName(given, family == null ? "" : family, preferred(taken, names)));
    }

    private static @Nullable HumanName chosen(List<HumanName> names) {
        for (Set<NameUse> uses : ORDER) {
            for (HumanName name : names) {
                if (uses.contains(name.getUse() == null ? NameUse.NULL : name.getUse())) {
                    return name;
                }
            }
        }
        return null;
    }

    private static Known<String> preferred(Taken taken, List<HumanName> names) {
        for (HumanName name : names) {
            if (name.getUse() == NameUse.NICKNAME && name.hasGiven()) {
                taken.value(name.getUseElement());
                return taken.known(name.getGiven().get(0));
            }
        }
        return Known.notRecorded();
    }
}
