package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.CareRelationshipBuilder;
import hub.model.ChildBuilder;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.EnrolmentBuilder;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.PassengerBuilder;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.TransportPlan;
import hub.model.Urn;
import hub.product.Precedence;
import hub.product.Products;
import hub.product.Release;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.Relationship;
import hub.sharing.Finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reason the gate can give, as somebody reads it who has never seen the code. */
class PlainReasonsTest extends AskTheGate {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path SOURCES = Path.of("src", "main", "java", "hub", "sharing");
    private static final Pattern GIVEN_CODE =
            Pattern.compile("(?:Finding\\.(?:allowed|refused|askAPerson)|new Reason)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SENTENCES = Pattern.compile("[A-Z][^.]*[a-z\"0-9)]\\.( [A-Z][^.]*[a-z\"0-9)]\\.)*");
    private static final Pattern IDENTIFIER =
            Pattern.compile("_|\\(U\\)|[a-z][A-Z]|[A-Z]{4}|transport-|northshire|redwing|-plan|on-roll|ask-a");
    private static final Pattern WHAT_TO_DO = Pattern.compile("\\b(Ask|Speak|Find out|Have) ");

    @Test
    void each_is_in_full_sentences_that_name_no_identifier_of_the_program_and_nobody() throws IOException {
        List<Finding> findings = everyFinding();

        assertThat(codes(findings)).as("reasons shown here").isEqualTo(codesInTheSources());
        for (Finding finding : findings) {
            String sentence = finding.reason().sentence().replace("NHS", "health service");
            assertThat(sentence)
                    .matches(SENTENCES)
                    .doesNotContainPattern(IDENTIFIER)
                    .doesNotContain("canary")
                    .doesNotContain(finding.reason().code() + " ");
        }
    }

    @Test
    void each_row_of_the_table_of_consents_says_so_too() {
        for (ConsentTable.Row row : TABLE.rows()) {
            assertThat(row.reason().sentence()).matches(SENTENCES).doesNotContainPattern(IDENTIFIER);
        }
    }

    @Test
    void whoever_is_asked_is_told_what_to_do() {
        List<String> questions = new ArrayList<>();
        everyFinding().stream()
                .filter(f -> f.verdict() == Verdict.ASK_A_PERSON)
                .forEach(f -> questions.add(f.reason().sentence()));
        TABLE.rows().stream()
                .filter(row -> row.counts() == Weight.ASK_A_PERSON)
                .forEach(row -> questions.add(row.reason().sentence()));

        assertThat(questions)
                .hasSizeGreaterThan(9)
                .allSatisfy(q -> assertThat(q).containsPattern(WHAT_TO_DO));
    }

    private static Set<String> codes(List<Finding> findings) {
        Set<String> codes = new TreeSet<>();
        findings.forEach(f -> codes.add(f.reason().code()));
        TABLE.rows().forEach(row -> codes.remove(row.reason().code()));
        return codes;
    }

    private static Set<String> codesInTheSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                GIVEN_CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        codes.remove("consent-");
        codes.remove("tied-to-no-journey"); // another finding always takes its place
        codes.add(ConsentAllows.ABSENT);
        return codes;
    }

    private List<Finding> everyFinding() {
        List<Finding> findings = new ArrayList<>();
        agreements(findings);
        relationships(findings);
        products(findings);
        consents(findings);
        for (Facts facts : List.of(
                restricted(),
                restricted().released(new Release(7, FLEET, Set.of(DataCategory.ADDRESS), TODAY, TODAY)),
                onlyTheAddressAgreed(),
                died(),
                copied())) {
            findings.addAll(under(agreement, List.of(), facts, FLEET, People.PURPOSE, NOW));
        }
        return findings;
    }

    private void agreements(List<Finding> findings) {
        Facts agreed = with(mother(ConsentDecision.GIVEN, 1));
        List<AgreementStop> stopped = List.of(new AgreementStop("fleet", "a lost tablet", "Head of SEND", NOW));
        findings.addAll(under(agreement, List.of(), agreed, FLEET, People.PURPOSE, NOW));
        findings.addAll(under(agreement, stopped, agreed, FLEET, People.PURPOSE, NOW));
        findings.addAll(under(agreement, List.of(), agreed, FLEET, "research", NOW));
        findings.addAll(under(agreement, List.of(), agreed, REDWING, People.PURPOSE, NOW));
        findings.addAll(
                under(agreement, List.of(), agreed, FLEET, People.PURPOSE, Instant.parse("2026-01-01T00:00:00Z")));
        findings.addAll(
                under(agreement, List.of(), agreed, FLEET, People.PURPOSE, Instant.parse("2028-01-01T00:00:00Z")));
    }

    private void relationships(List<Finding> findings) {
        Agreement school = agreement(ConsentRule.NEEDED, Relationship.ON_ROLL_AT_THE_SCHOOL, Optional.of("123456"));
        Agreement provider = agreement(ConsentRule.NEEDED, Relationship.TREATED_BY_THE_PROVIDER, Optional.of("RXX12"));
        Agreement council = agreement(ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty());
        findings.addAll(under(agreement, new Facts()));
        findings.addAll(under(agreement, new Facts().on(People.passenger("A-AM"), People.journey("A", REDWING))));
        findings.addAll(under(
                agreement,
                new Facts()
                        .on(
                                PassengerBuilder.builder(People.passenger("A-AM"))
                                        .until(Known.of(LocalDate.of(2026, 11, 1)))
                                        .build(),
                                People.journey("A", FLEET))));
        findings.addAll(under(council, related()));
        for (LocalDate until : new LocalDate[] {TODAY, LocalDate.of(2026, 11, 1)}) {
            findings.addAll(under(school, onRollAndTreated(until)));
            findings.addAll(under(provider, onRollAndTreated(until)));
        }
        findings.addAll(under(school, related()));
        findings.addAll(under(provider, related()));
        Agreement cohort = agreement(ConsentRule.NEEDED, Relationship.IN_THE_COHORT, Optional.empty());
        findings.addAll(under(cohort, related()));
        findings.addAll(under(cohort, related().told(LIQUIDLOGIC, "s", People.ehcPlan())));
    }

    private void products(List<Finding> findings) {
        Agreement care = agreement(
                ConsentRule.NEEDED,
                Relationship.TREATED_BY_THE_PROVIDER,
                Optional.of("RXX12"),
                SharedHealthcarePlan.NAME);
        Agreement council = agreement(
                ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty(), SharedHealthcarePlan.NAME);
        Agreement unknown =
                agreement(ConsentRule.NEEDED, Relationship.THE_COUNCIL_ITSELF, Optional.empty(), "school-meals");
        Agreement figures = agreement(ConsentRule.NEEDED, Relationship.NO_CHILD_IS_NAMED, Optional.empty());
        Facts one = onRollAndTreated(TODAY).told(LIQUIDLOGIC, "n", People.numbered("9990001006"));
        findings.addAll(under(care, onRollAndTreated(TODAY)));
        findings.addAll(under(care, one));
        findings.addAll(under(care, one.told(NHS, "n", People.numbered("9990001022"))));
        findings.addAll(under(
                agreement(
                        ConsentRule.NEEDED,
                        Relationship.ON_A_JOURNEY_IT_OPERATES,
                        Optional.empty(),
                        SharedHealthcarePlan.NAME),
                one));
        findings.addAll(under(council, one));
        findings.addAll(under(unknown, one));
        findings.addAll(under(figures, one));
    }

    private void consents(List<Finding> findings) {
        Consent limited = ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                .parentalResponsibility(Known.of(ParentalResponsibility.LIMITED))
                .build();
        Consent unnamed = ConsentBuilder.builder(mother(ConsentDecision.GIVEN, 1))
                .decidedBy(Known.notRecorded())
                .build();
        findings.addAll(under(agreement, with(mother(ConsentDecision.REFUSED, 1))));
        findings.addAll(under(agreement, with(mother(ConsentDecision.GIVEN, 1), father(ConsentDecision.REFUSED, 1))));
        findings.addAll(under(
                agreement,
                with(
                        mother(ConsentDecision.GIVEN, 1),
                        People.narrow(father(ConsentDecision.REFUSED, 1), DataCategory.MEDICINE))));
        findings.addAll(under(agreement, with(limited)));
        findings.addAll(under(agreement, with(unnamed)));
        findings.addAll(under(agreement, related().absent(mother(ConsentDecision.GIVEN, 1))));
    }

    private static List<Finding> under(Agreement agreement, Facts facts) {
        return under(agreement, List.of(), facts, FLEET, People.PURPOSE, NOW);
    }

    /** What each policy finds, and a refusal of the whole that none of them finds alone. */
    private static List<Finding> under(
            Agreement agreement,
            List<AgreementStop> stops,
            Facts facts,
            OrganisationId recipient,
            String purpose,
            Instant at) {
        String product = agreement.products().iterator().next();
        Scope scope = product.equals(TransportPlan.NAME) ? Scope.ofJourney("A-AM") : Scope.NONE;
        Gate gate = new Gate(List.of(agreement), stops, TABLE, Products.of(new Precedence(Map.of())));
        Question question = new Question(recipient, purpose, product, Facts.CHILD, scope, at);
        FactsOfDay known = gate.onTheDayOf(at, facts.facts());
        List<Finding> findings = new ArrayList<>(gate.findings(question, known));
        if (gate.decide(question, known) instanceof Decision.Refused refused) {
            refused.reasons().forEach(r -> findings.add(Finding.refused(r.code(), r.sentence())));
        }
        return findings;
    }

    private static Facts onRollAndTreated(LocalDate until) {
        return related()
                .told(
                        LIQUIDLOGIC,
                        "e",
                        EnrolmentBuilder.builder()
                                .school(Known.of(Urn.of("123456")))
                                .until(Known.of(until))
                                .build())
                .told(
                        NHS,
                        "r",
                        CareRelationshipBuilder.builder()
                                .provider(Known.of("RXX12"))
                                .until(Known.of(until))
                                .build());
    }

    private static Facts restricted() {
        return with(mother(ConsentDecision.GIVEN, 1))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
    }

    private static Facts onlyTheAddressAgreed() {
        return with(People.narrow(mother(ConsentDecision.GIVEN, 1), DataCategory.ADDRESS))
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
    }

    private static Facts died() {
        return related()
                .told(NHS, "c", ChildBuilder.builder().diedOn(Known.of(TODAY)).build());
    }

    private static Facts copied() {
        return with(mother(ConsentDecision.GIVEN, 1))
                .stranger("9990000018")
                .told(
                        NHS,
                        "q",
                        Facts.AS_AT.plusSeconds(1),
                        HealthcarePlanBuilder.builder(People.plan())
                                .signs(Known.of(List.of("as for 999 000 0018")))
                                .build());
    }
}
