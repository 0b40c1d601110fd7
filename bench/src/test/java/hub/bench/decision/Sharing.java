package hub.bench.decision;

import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.Precedence;
import hub.product.Products;
import hub.sharing.Agreement;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.LawfulBasis;
import hub.sharing.Agreement.Relationship;
import hub.sharing.ConsentTableFile;
import hub.sharing.Gate;
import hub.sharing.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A council's agreements, its table of consents, and the gate that decides by them. */
final class Sharing {

    static final OrganisationId FLEET = OrganisationId.of("northshire-fleet");
    static final String PURPOSE = "transport-safety";

    private static final Path CONSENTS =
            Path.of(System.getProperty("toucan.home", ".."), "config", "consent-precedence.yaml");

    private Sharing() {}

    /** One that has six agreements, the fleet's the last. */
    static Gate gate() {
        List<Agreement> agreements = List.of(
                agreement("redwing-travel", Relationship.ON_A_JOURNEY_IT_OPERATES, Optional.empty()),
                agreement("northshire-school", Relationship.ON_ROLL_AT_THE_SCHOOL, Optional.of("123456")),
                agreement("northshire-hospital", Relationship.TREATED_BY_THE_PROVIDER, Optional.of("RXX12")),
                agreement("northshire-therapies", Relationship.TREATED_BY_THE_PROVIDER, Optional.of("RXX13")),
                agreement("northshire-council", Relationship.THE_COUNCIL_ITSELF, Optional.empty()),
                agreement(FLEET.value(), Relationship.ON_A_JOURNEY_IT_OPERATES, Optional.empty()));
        return new Gate(agreements, List.of(), ConsentTableFile.read(CONSENTS), Products.of(new Precedence(Map.of())));
    }

    /** May the fleet have the plan of this child's morning journey? */
    static Question question() {
        return new Question(
                FLEET,
                PURPOSE,
                TransportPlan.NAME,
                Family.CHILD,
                Scope.ofJourney("R012-AM"),
                Instant.parse("2026-11-22T06:00:00Z"));
    }

    private static Agreement agreement(String recipient, Relationship relationship, Optional<String> knownAs) {
        return new Agreement(
                recipient + "-transport",
                OrganisationId.of(recipient),
                "Transport healthcare plans",
                PURPOSE,
                Set.of(TransportPlan.NAME),
                EnumSet.range(DataCategory.ADDRESS, DataCategory.EDUCATION),
                new LawfulBasis("6(1)(e)", "9(2)(h)", "consent"),
                "Education Act 1996, section 508B",
                relationship,
                knownAs,
                ConsentRule.NEEDED,
                "until the next version",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                "Head of SEND",
                LocalDate.of(2027, 6, 1),
                "",
                Optional.empty(),
                Agreement.Form.PSEUDONYMISED);
    }
}
