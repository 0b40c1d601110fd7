package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Council;
import hub.council.Facts;
import hub.council.People;
import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.Precedence;
import hub.product.Products;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.LawfulBasis;
import hub.sharing.Agreement.Relationship;
import hub.sharing.Decision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the gate about one child on a journey of the fleet. */
abstract class AskTheGate {

    static final Set<DataCategory> COVERED =
            EnumSet.of(DataCategory.NAME, DataCategory.EMERGENCY, DataCategory.ADDRESS, DataCategory.MEDICINE);
    static final ConsentTable TABLE = ConsentTableFile.read(Council.CONFIG.resolve("consent-precedence.yaml"));
    static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    Agreement agreement = agreement(ConsentRule.NEEDED);
    List<AgreementStop> stops = List.of();

    static Agreement agreement(ConsentRule consent) {
        return agreement(consent, Relationship.ON_A_JOURNEY_IT_OPERATES, Optional.empty());
    }

    static Agreement agreement(ConsentRule consent, Relationship relationship, Optional<String> knownAs) {
        return agreement(consent, relationship, knownAs, TransportPlan.NAME);
    }

    static Agreement agreement(
            ConsentRule consent, Relationship relationship, Optional<String> knownAs, String product) {
        return new Agreement(
                "fleet",
                FLEET,
                "Fleet",
                People.PURPOSE,
                Set.of(product),
                COVERED,
                new LawfulBasis("6(1)(e)", "9(2)(h)", "consent"),
                "Education Act 1996, section 508B",
                relationship,
                knownAs,
                consent,
                "until the next version",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 7, 31),
                "Head of SEND",
                LocalDate.of(2027, 6, 1),
                "",
                Optional.empty(),
                Agreement.Form.PERSON_LEVEL);
    }

    /** Everything that has to hold but consent. */
    static Facts related() {
        return new Facts()
                .told(LIQUIDLOGIC, "c", People.child())
                .told(NHS, "p", People.plan())
                .on(People.passenger("A-AM"), People.journey("A", FLEET));
    }

    static Consent mother(ConsentDecision decision, int day) {
        return People.consent(decision, "Sam-canary", LocalDate.of(2026, 10, day));
    }

    static Consent father(ConsentDecision decision, int day) {
        return People.consent(decision, "Alex-canary", LocalDate.of(2026, 10, day));
    }

    static Facts with(Consent... consents) {
        Facts facts = related();
        for (int i = 0; i < consents.length; i++) {
            facts.told(LIQUIDLOGIC, "s" + i, consents[i]);
        }
        return facts;
    }

    Decision decide(Facts facts) {
        return decide(facts, FLEET, People.PURPOSE, NOW);
    }

    Decision decide(Facts facts, OrganisationId recipient, String purpose, Instant at) {
        Gate gate = new Gate(List.of(agreement), stops, TABLE, Products.of(new Precedence(Map.of())));
        return gate.decide(
                new Question(recipient, purpose, TransportPlan.NAME, Facts.CHILD, Scope.ofJourney("A-AM"), at),
                gate.onTheDayOf(at, facts.facts()));
    }

    static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    static Set<DataCategory> granted(Decision decision) {
        assertThat(decision.kind()).isEqualTo(Kind.GRANTED);
        return ((Granted) decision).categories().granted();
    }
}
