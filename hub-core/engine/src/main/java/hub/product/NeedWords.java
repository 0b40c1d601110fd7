package hub.product;

import hub.model.EhcPlan;
import hub.model.SenNeed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The special educational needs of an EHC plan in plain English (the need codes of the SEN2 person-level return, 2025). */
final class NeedWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("SPLD", "Specific learning difficulty"),
            Map.entry("MLD", "Moderate learning difficulty"),
            Map.entry("SLD", "Severe learning difficulty"),
            Map.entry("PMLD", "Profound and multiple learning difficulty"),
            Map.entry("SEMH", "Social, emotional and mental health"),
            Map.entry("SLCN", "Speech, language and communication needs"),
            Map.entry("HI", "Hearing impairment"),
            Map.entry("VI", "Vision impairment"),
            Map.entry("MSI", "Multi-sensory impairment"),
            Map.entry("PD", "Physical disability"),
            Map.entry("ASD", "Autistic spectrum disorder"),
            Map.entry("DS", "Down syndrome"),
            Map.entry("OTH", "Other difficulty"));

    private NeedWords() {}

    /** The primary need first; a code that is not in the list is shown as it is, never guessed. */
    static List<String> of(List<SenNeed> needs) {
        return needs.stream()
                .sorted(Comparator.comparingInt(SenNeed::rank).thenComparing(SenNeed::type))
                .map(need -> Optional.ofNullable(WORDS.get(need.type())).orElse("Need recorded as " + need.type()))
                .toList();
    }

    /** Whether the plan was issued and has not ceased. */
    static boolean inForce(EhcPlan plan) {
        return plan.startedOn().isPresent() && !plan.ceasedOn().isPresent();
    }
}
