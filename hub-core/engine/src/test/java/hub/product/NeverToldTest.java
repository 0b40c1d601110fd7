package hub.product;

import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.Address;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.Contact;
import hub.model.ContactBuilder;
import hub.model.DataCategory;
import hub.model.HealthcarePlan;
import hub.model.HealthcarePlanBuilder;
import hub.model.Journey;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.PassengerBuilder;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.product.Derivation.Derived;
import hub.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a plan tells where a restricted child lives, or names a person whom a court order bars. */
class NeverToldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<DataCategory> ALL = EnumSet.allOf(DataCategory.class);
    private static final Set<DataCategory> UNRELEASED =
            EnumSet.complementOf(EnumSet.of(DataCategory.ADDRESS, DataCategory.CONTACT));

    private final TransportPlans plans = new TransportPlans(new Precedence(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take to Kim Canary only if mother is away",
                "Ask for KIM   CANARY.",
                "Canary, Kim is the father",
                "Known as Kimmy Canary",
                "Ring 07700 900199",
                "Ring +44 7700 900199 first",
                "Ring (07700) 900-199"
            })
    void a_text_that_names_a_barred_person_or_tells_their_number_is_withheld_whole(String text) {
        TransportPlan plan = derive(people().told(NHS, "p", communicates(text)), ALL);

        assertThat(plan.communication()).isEqualTo(Known.withheld());
        assertThat(plan.triggers()).isEqualTo(People.plan().triggers());
        assertThat(text(plan)).doesNotContainIgnoringCase("kim").doesNotContain("900199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim likes music", "Mrs Canary rings", "Akim Canaryson drives", "Ring 07700 900188"})
    void a_given_name_a_shared_family_name_and_a_longer_word_are_not_theirs(String text) {
        assertThat(derive(people().told(NHS, "p", communicates(text)), ALL).communication())
                .isEqualTo(Known.of(text));
    }

    @Test
    void whoever_is_barred_by_one_source_is_told_by_no_other() {
        Contact again = People.contact("Kim", 1, "07700 900199");
        TransportPlan plan = derive(people().told(NHS, "p", People.plan()).told(NHS, "k", again), ALL);

        assertThat(text(plan)).doesNotContain("Kim").contains("Sam-canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wait at Canary Corner",
                "Lives at 4 canary close, ring twice",
                "The house is in PR1 2AB",
                "Go to pr12ab",
                "Respite at SW1A 1AA",
                "Ring 01632 960123"
            })
    void a_text_that_tells_where_a_restricted_child_lives_or_how_to_ring_the_family_is_withheld(String text) {
        assertThat(derive(restricted(communicates(text)), UNRELEASED).communication())
                .isEqualTo(Known.withheld());
        assertThat(derive(people().told(NHS, "p", communicates(text)), ALL).communication())
                .isEqualTo(Known.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vitamin B12 5mg at 07:40", "Sit in row 12", "Give 10 mg, wait 5 minutes, ring 999"})
    void a_text_that_tells_neither_stays_because_a_crew_needs_it(String text) {
        assertThat(derive(restricted(communicates(text)), UNRELEASED).communication())
                .isEqualTo(Known.of(text));
    }

    @Test
    void a_handover_says_where_a_child_is_met_and_is_kept_back_with_the_address() {
        TransportPlan plan = derive(restricted(People.plan()), UNRELEASED);

        assertThat(plan.handover()).isEqualTo(Known.withheld());
        assertThat(plan.stop()).isEqualTo(Known.withheld());
        assertThat(plan.contacts()).isEqualTo(Known.withheld());
        assertThat(text(plan)).contains("\"handover\":{\"known\":\"withheld\"}");
    }

    @Test
    void what_is_released_is_told_and_the_rest_stays_back() {
        Set<DataCategory> released = EnumSet.complementOf(EnumSet.of(DataCategory.CONTACT));
        HealthcarePlan both = HealthcarePlanBuilder.builder(communicates("Wait at Canary Corner"))
                .call999When(Known.of("At once; then 01632 960123"))
                .build();
        TransportPlan plan = derive(restricted(both), released);

        assertThat(plan.stop()).isEqualTo(Known.of("Canary Corner"));
        assertThat(plan.handover().isPresent()).isTrue();
        assertThat(plan.communication().isPresent()).isTrue();
        assertThat(plan.call999When()).isEqualTo(Known.withheld());
    }

    @Test
    void the_school_s_own_telephone_is_not_the_family_s() {
        Journey journey = JourneyBuilder.builder(People.journey("A", People.FLEET))
                .schoolPhone(Known.of("01632 960123"))
                .build();
        Facts facts = new Facts()
                .told(NHS, "p", People.plan())
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build())
                .on(People.passenger("A-AM"), journey);

        assertThat(derive(facts, UNRELEASED).schoolPhone()).isEqualTo(Known.of("01632 960123"));
    }

    private static Facts people() {
        return new Facts()
                .told(LIQUIDLOGIC, "c", home())
                .told(LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900101"))
                .told(LIQUIDLOGIC, "k2", People.contact("Alex-canary", 2, "07700 900102"))
                .told(LIQUIDLOGIC, "k3", barred())
                .on(
                        PassengerBuilder.builder(People.passenger("A-AM"))
                                .handover(Known.of("To whoever opens"))
                                .build(),
                        People.journey("A", People.FLEET));
    }

    private static Facts restricted(HealthcarePlan plan) {
        return people().told(NHS, "p", plan)
                .told(
                        NHS,
                        "c",
                        ChildBuilder.builder().restricted(Known.of(true)).build());
    }

    private static Child home() {
        return ChildBuilder.builder(People.child())
                .address(Known.of(new Address(List.of("4 Canary Close", "Northtown"), Known.of("PR1 2AB"))))
                .build();
    }

    private static Contact barred() {
        return ContactBuilder.builder()
                .name(Known.of(new PersonName("Kim", "Canary", Known.of("Kimmy"))))
                .phones(Known.of(List.of(new Phone("07700 900199", Known.notRecorded()))))
                .barred(Known.of(true))
                .build();
    }

    private static HealthcarePlan communicates(String how) {
        return HealthcarePlanBuilder.builder(People.plan())
                .communication(Known.of(how))
                .build();
    }

    private TransportPlan derive(Facts facts, Set<DataCategory> granted) {
        return (TransportPlan)
                ((Derived) plans.derive(facts.facts(), Scope.ofJourney("A-AM"), granted, TODAY)).product();
    }

    private static String text(TransportPlan plan) {
        return new String(CanonicalJson.write(plan), StandardCharsets.UTF_8);
    }
}
