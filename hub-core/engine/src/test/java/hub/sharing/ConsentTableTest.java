package hub.sharing;

import static hub.council.People.LIQUIDLOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.ContactBuilder;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.ParentalResponsibility;
import hub.model.PersonName;
import hub.model.SocialCareStatusBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of {@code config/consent-precedence.yaml}, row by row, as a governance officer would check it: who decided what for a child
 * of which age, with what else is known, and what it counts for.
 */
class ConsentTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String SPECIFICATION = """
            # who decided      | word    | child                     | able         | responsibility | also       | counts for   | row
            parent             | given   | child                     | not recorded | yes            |            | speaks       | parent-agrees
            parent             | given   | sixteen-at-school         | not recorded | yes            |            | speaks       | parent-agrees
            parent             | refused | child                     | not recorded | no             |            | speaks       | parent-refuses
            parent             | withdrawn | unknown                 | not recorded | yes            |            | speaks       | parent-refuses
            parent             | given   | unknown                   | not recorded | yes            |            | ask-a-person | no-rule
            parent             | given   | child                     | not recorded | no             |            | nothing      | no-responsibility
            parent             | given   | child                     | not recorded | limited        |            | ask-a-person | limited
            parent             | given   | child                     | not recorded | not recorded   |            | ask-a-person | responsibility-not-recorded
            parent             | given   | young-person              | not recorded | yes            |            | ask-a-person | parent-after-school-age
            parent             | refused | young-person              | not recorded | yes            |            | ask-a-person | parent-after-school-age
            parent             | given   | adult                     | not recorded | yes            |            | nothing      | parent-of-adult
            parent             | refused | adult                     | not recorded | yes            |            | ask-a-person | no-rule
            parent             | given   | child                     | not recorded | yes            | in care    | ask-a-person | in-care
            parent             | refused | child                     | not recorded | yes            | in care    | speaks       | parent-refuses
            council            | given   | child                     | not recorded | not recorded   | in care    | speaks       | council-agrees
            council            | given   | child                     | not recorded | not recorded   |            | ask-a-person | no-rule
            council            | refused | child                     | not recorded | not recorded   |            | speaks       | council-refuses
            parent             | given   | child                     | not recorded | yes            | barred     | nothing      | barred
            parent             | refused | child                     | not recorded | yes            | barred     | ask-a-person | barred-refused
            young-person       | given   | young-person              | not recorded | not recorded   |            | decides      | young-person-decides
            young-person       | refused | young-person              | able         | not recorded   |            | decides      | young-person-decides
            young-person       | given   | young-person              | not able     | not recorded   |            | nothing      | young-person-not-able
            young-person       | refused | left-school-under-sixteen | able         | not recorded   |            | decides      | young-person-found-able
            young-person       | given   | sixteen-at-school         | not recorded | not recorded   |            | speaks       | sixteen-agrees
            young-person       | refused | sixteen-at-school         | not recorded | not recorded   |            | decides      | sixteen-refuses
            young-person       | given   | child                     | able         | not recorded   |            | ask-a-person | no-rule
            competent-child    | refused | child                     | able         | not recorded   |            | decides      | competent-child-refuses
            competent-child    | given   | child                     | able         | not recorded   |            | speaks       | competent-child-agrees
            competent-child    | refused | child                     | not able     | not recorded   |            | nothing      | child-not-competent
            competent-child    | refused | child                     | not recorded | not recorded   |            | ask-a-person | competence-not-recorded
            alternative-person | given   | young-person              | not able     | not recorded   |            | decides      | alternative-person-decides
            alternative-person | given   | young-person              | not recorded | not recorded   |            | ask-a-person | alternative-person-too-many
            alternative-person | given   | child                     | not able     | not recorded   |            | ask-a-person | alternative-person-too-many
            not recorded       | refused | child                     | not recorded | not recorded   |            | speaks       | unnamed-refuses
            not recorded       | given   | child                     | not recorded | yes            |            | ask-a-person | no-rule
            parent             | given   | child                     | not recorded | yes            | draft      | nothing      | draft
            parent             | refused | child                     | not recorded | yes            | error      | nothing      | entered-in-error
            parent             | refused | child                     | not recorded | yes            | superseded | nothing      | superseded
            parent             | given   | child                     | not recorded | yes            | replaced   | nothing      | superseded-by-unknown
            parent             | refused | child                     | not recorded | yes            | replaced   | speaks       | parent-refuses
            """;

    @ParameterizedTest(name = "{0} {1}, {2}, able: {3}, responsibility: {4} {5} -> {6} ({7})")
    @CsvSource(textBlock = SPECIFICATION, delimiter = '|')
    void each_decision_counts_for_what_the_first_row_that_fits_it_says(
            String who,
            String word,
            String child,
            String able,
            String responsibility,
            String also,
            String counts,
            String row) {
        Consent consent = ConsentBuilder.builder(
                        People.consent(constant(ConsentDecision.class, word), "Sam-canary", DAY))
                .decidedBy(known(DecidedBy.class, who))
                .ability(known(DecisionAbility.class, able))
                .parentalResponsibility(known(ParentalResponsibility.class, responsibility))
                .build();

        ConsentTable.Row found = AskTheGate.TABLE.row(aspects(consent, child, also == null ? "" : also), day(child));

        assertThat(found.id()).isEqualTo(row);
        assertThat(found.counts()).isEqualTo(constant(Weight.class, counts));
    }

    @Test
    void every_row_of_the_table_has_an_example_here() {
        Set<String> shown = SPECIFICATION
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf('|') + 1).strip())
                .filter(row -> !row.equals("no-rule"))
                .collect(Collectors.toSet());
        assertThat(AskTheGate.TABLE.rows()).extracting(ConsentTable.Row::id).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void a_form_does_not_supersede_itself_and_two_do_not_supersede_each_other() {
        Consent first = supersededBy("b");
        Consent second = supersededBy("a");
        Facts facts = child("child").told(LIQUIDLOGIC, "a", first).told(LIQUIDLOGIC, "b", second);
        assertThat(aspects(facts, DAY, first)).containsEntry(Aspect.SUPERSEDED, "by-unknown");
    }

    @Test
    void sources_whose_birth_dates_lead_to_different_answers_leave_the_age_unknown() {
        Facts facts = child("child").told(People.NHS, "c", bornOn("2008-01-01"));
        assertThat(aspects(facts, DAY, supersededBy("a"))).containsEntry(Aspect.CHILD, "unknown");
    }

    @Test
    void a_bar_on_somebody_else_or_a_child_not_in_care_changes_nothing() {
        Facts facts = child("child")
                .told(
                        LIQUIDLOGIC,
                        "k",
                        ContactBuilder.builder(People.contact("Alex-canary", 1, "07700 900101"))
                                .barred(Known.of(true))
                                .build())
                .told(LIQUIDLOGIC, "m", People.contact("Sam-canary", 2, "07700 900102"))
                .told(
                        LIQUIDLOGIC,
                        "w",
                        SocialCareStatusBuilder.builder()
                                .childLookedAfter(Known.of(false))
                                .build());
        Consent consent = People.consent(ConsentDecision.GIVEN, "Sam-canary", DAY);

        assertThat(aspects(facts, DAY, consent))
                .containsEntry(Aspect.BARRED, "no")
                .containsEntry(Aspect.IN_CARE, "no");
    }

    @Test
    void a_person_barred_is_known_again_however_the_spaces_and_capitals_of_the_name_are_written() {
        Facts facts = child("child")
                .told(
                        LIQUIDLOGIC,
                        "k",
                        ContactBuilder.builder()
                                .name(Known.of(PersonName.of(" sam-CANARY ", "Example-canary")))
                                .barred(Known.of(true))
                                .build());
        Consent consent = People.consent(ConsentDecision.GIVEN, "Sam-canary", DAY);
        assertThat(aspects(facts, DAY, consent)).containsEntry(Aspect.BARRED, "yes");
    }

    private static Map<Aspect, String> aspects(Facts facts, LocalDate day, Consent consent) {
        return new AboutDecider(facts.facts(), day).aspects(consent, AboutDecider.plain(consent.decider()));
    }

    private static Map<Aspect, String> aspects(Consent consent, String child, String also) {
        Facts facts = child(child).told(LIQUIDLOGIC, "later", People.consent(ConsentDecision.GIVEN, "Sam-canary", DAY));
        Consent form = switch (also) {
            case "draft" ->
                ConsentBuilder.builder(consent)
                        .status(Known.of(ConsentStatus.DRAFT))
                        .build();
            case "error" ->
                ConsentBuilder.builder(consent)
                        .status(Known.of(ConsentStatus.ENTERED_IN_ERROR))
                        .build();
            case "superseded" ->
                ConsentBuilder.builder(consent).supersededBy(Known.of("later")).build();
            case "replaced" ->
                ConsentBuilder.builder(consent).supersededBy(Known.of("lost")).build();
            default -> consent;
        };
        if (also.equals("barred")) {
            facts.told(
                    LIQUIDLOGIC,
                    "k",
                    ContactBuilder.builder(People.contact("Sam-canary", 1, "07700 900101"))
                            .barred(Known.of(true))
                            .build());
        }
        if (also.equals("in care")) {
            facts.told(
                    LIQUIDLOGIC,
                    "w",
                    SocialCareStatusBuilder.builder()
                            .childLookedAfter(Known.of(true))
                            .build());
        }
        return aspects(facts, day(child), form);
    }

    /** Only in the summer are there children who have left compulsory school age before they are 16. */
    private static LocalDate day(String child) {
        return child.equals("left-school-under-sixteen") ? LocalDate.of(2027, 7, 1) : DAY;
    }

    private static Facts child(String stage) {
        return switch (stage) {
            case "child" -> new Facts().told(LIQUIDLOGIC, "c", bornOn("2015-03-14"));
            case "sixteen-at-school" -> new Facts().told(LIQUIDLOGIC, "c", bornOn("2010-09-15"));
            case "young-person" -> new Facts().told(LIQUIDLOGIC, "c", bornOn("2010-03-14"));
            case "adult" -> new Facts().told(LIQUIDLOGIC, "c", bornOn("2008-03-14"));
            case "left-school-under-sixteen" -> new Facts().told(LIQUIDLOGIC, "c", bornOn("2011-07-20"));
            default -> new Facts();
        };
    }

    private static Child bornOn(String day) {
        return ChildBuilder.builder(People.child())
                .birthDate(Known.of(LocalDate.parse(day)))
                .build();
    }

    private static Consent supersededBy(String key) {
        return ConsentBuilder.builder(People.consent(ConsentDecision.REFUSED, "Sam-canary", DAY))
                .supersededBy(Known.of(key))
                .build();
    }

    private static <E extends Enum<E>> Known<E> known(Class<E> type, String word) {
        return word.equals("not recorded") ? Known.notRecorded() : Known.of(constant(type, word));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(
                type, word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }
}
