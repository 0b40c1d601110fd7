package hub.cohort;

import hub.model.Known;
import hub.model.SenNeed;
import java.util.List;
import java.util.Set;

/**
 * The codes of the SEN2 person-level return that a row may show. A source may have put anything where a code belongs, a name among it: what
 * is in no list is kept back.
 */
final class Codes {

    private static final Set<String> NEEDS =
            Set.of("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH", "NSA");
    private static final Set<String> SETTINGS = Set.of("OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO");
    private static final Set<String> CEASE_REASONS = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9");

    private Codes() {}

    static Known<String> setting(Known<String> told) {
        return listed(told, SETTINGS);
    }

    static Known<String> ceaseReason(Known<String> told) {
        return listed(told, CEASE_REASONS);
    }

    static Known<List<SenNeed>> needs(Known<List<SenNeed>> told) {
        boolean all = told.value().orElse(List.of()).stream().map(SenNeed::type).allMatch(NEEDS::contains);
        return all ? told : Known.withheld();
    }

    private static Known<String> listed(Known<String> told, Set<String> codes) {
        return told.value().filter(code -> !codes.contains(code)).isPresent() ? Known.withheld() : told;
    }
}
