package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.Precedence;
import hub.product.Products;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Over made-up agreements, stops and moments: whatever is granted, one agreement in force covers the whole of it. */
class NeverWithoutAgreementTest extends AskTheGate {

    private static final int QUESTIONS = 3_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Facts CHILD = with(mother(ConsentDecision.GIVEN, 1));

    @Test
    void nothing_is_granted_without_an_agreement_in_force() {
        Random random = new Random(8);
        int granted = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            List<Agreement> agreements = agreements(random);
            List<AgreementStop> stopped = stopped(random, agreements);
            Question question = question(random);
            Gate gate = new Gate(agreements, stopped, TABLE, Products.of(new Precedence(Map.of())));
            FactsOfDay known = gate.onTheDayOf(question.at(), CHILD.facts());
            if (gate.decide(question, known) instanceof Granted leave) {
                granted++;
                assertThat(agreements)
                        .as("question " + i)
                        .anyMatch(agreement -> allows(agreement, stopped, question, leave));
            }
        }
        assertThat(granted).as("questions that were granted").isBetween(QUESTIONS / 50, QUESTIONS / 2);
    }

    private static boolean allows(Agreement agreement, List<AgreementStop> stopped, Question question, Granted leave) {
        return agreement.recipient().equals(question.recipient())
                && agreement.products().contains(question.product())
                && agreement.purpose().equals(question.purpose())
                && !question.day().isBefore(agreement.from())
                && !question.day().isAfter(agreement.until())
                && stopped.stream()
                        .noneMatch(s -> s.agreement().equals(agreement.id())
                                && !question.at().isBefore(s.at()))
                && agreement.categories().containsAll(leave.categories().granted())
                && leave.question().equals(question);
    }

    private static List<Agreement> agreements(Random random) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = DAY.plusDays(random.nextInt(-9, 4));
            agreements.add(one("agreement-" + i, random, from, from.plusDays(random.nextInt(9))));
        }
        return agreements;
    }

    private static Agreement one(String id, Random random, LocalDate from, LocalDate until) {
        Agreement usual = agreement(Agreement.ConsentRule.NEEDED);
        return new Agreement(
                id,
                recipient(random),
                usual.title(),
                random.nextInt(5) == 0 ? "planning" : People.PURPOSE,
                Set.of(random.nextInt(5) == 0 ? "healthcare-plan" : TransportPlan.NAME),
                categories(random),
                usual.lawfulBasis(),
                usual.statutoryFunction(),
                usual.relationship(),
                usual.knownAs(),
                random.nextBoolean() ? Agreement.ConsentRule.NEEDED : Agreement.ConsentRule.REFUSAL_HONOURED,
                usual.retention(),
                from,
                until,
                usual.owner(),
                usual.reviewBy(),
                usual.version(),
                usual.smallNumbers(),
                Agreement.Form.PSEUDONYMISED);
    }

    private static Set<DataCategory> categories(Random random) {
        Set<DataCategory> categories = EnumSet.of(DataCategory.NAME);
        for (DataCategory category : DataCategory.values()) {
            if (random.nextBoolean()) {
                categories.add(category);
            }
        }
        return categories;
    }

    private static List<AgreementStop> stopped(Random random, List<Agreement> agreements) {
        return agreements.stream()
                .filter(a -> random.nextInt(4) == 0)
                .map(a -> new AgreementStop(a.id(), "a loss of data", "Head of SEND", NOW))
                .toList();
    }

    private static Question question(Random random) {
        Instant at = NOW.plus(Duration.ofHours(random.nextInt(-48, 48)));
        String purpose = random.nextInt(5) == 0 ? "planning" : People.PURPOSE;
        return new Question(recipient(random), purpose, TransportPlan.NAME, Facts.CHILD, Scope.ofJourney("A-AM"), at);
    }

    private static OrganisationId recipient(Random random) {
        return random.nextInt(4) == 0 ? REDWING : FLEET;
    }
}
