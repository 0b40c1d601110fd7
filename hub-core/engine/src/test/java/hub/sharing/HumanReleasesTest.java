package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.NHS;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.council.Council;
import hub.delivery.Handout;
import hub.delivery.Settlement;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.DataCategory;
import hub.model.Known;
import hub.model.TransportPlan;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A person's release of what a restriction keeps back: recorded, withdrawn, over; and what then leaves. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class HumanReleasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<DataCategory> ADDRESS = Set.of(DataCategory.ADDRESS);

    @Parameter
    TestDatabase database;

    private static HubDataSource opened;

    private Council council;
    private ChildId child;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Council.open(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void a_restricted_child() {
        council = new Council(opened);
        council.journeys();
        child = council.childOn("A-AM");
        council.put(
                child,
                NHS,
                "c",
                ChildBuilder.builder().restricted(Known.of(true)).build());
        council.decide();
    }

    @Test
    void without_a_release_no_address_telephone_or_pick_up_point_leaves() {
        TransportPlan plan = plan();
        assertThat(plan.stop()).isEqualTo(Known.withheld());
        assertThat(plan.contacts()).isEqualTo(Known.withheld());
        assertThat(plan.handover()).isEqualTo(Known.withheld());
    }

    @Test
    void a_release_makes_a_new_version_and_its_withdrawal_another() {
        plan();
        council.releases.record(child, FLEET, ADDRESS, TODAY, "The mother asks for it", "Duty social worker");
        council.decide();
        TransportPlan released = plan();
        assertThat(released.stop()).isEqualTo(Known.of("Canary Corner"));
        assertThat(released.contacts()).isEqualTo(Known.withheld());

        council.releases.withdraw(1, "No longer needed", "Duty social worker");
        council.decide();
        assertThat(plan().stop()).isEqualTo(Known.withheld());
        assertThat(council.releases.list()).isEmpty();
        assertThat(council.auditEvents()).contains("RELEASED", "RELEASE_WITHDRAWN");
    }

    @Test
    void a_release_ends_by_itself_after_its_last_day() {
        council.releases.record(child, FLEET, ADDRESS, TODAY.plusDays(1), "For the trip", "Duty social worker");
        council.decide();
        assertThat(plan().stop()).isEqualTo(Known.of("Canary Corner"));

        council.clock.forward(Duration.ofDays(2));
        council.worker.markExpired(council.clock.instant());
        council.decide();
        assertThat(plan().stop()).isEqualTo(Known.withheld());
    }

    @Test
    void a_waiting_plan_is_not_handed_out_once_its_release_is_withdrawn() {
        council.releases.record(child, FLEET, ADDRESS, TODAY, "For the trip", "Duty social worker");
        council.decide();
        council.releases.withdraw(1, "Refused by the police", "Duty social worker");

        assertThat(council.claim(FLEET)).isEmpty();
    }

    @Test
    void a_release_is_listed_with_who_recorded_it_and_why() {
        council.releases.record(child, REDWING, ADDRESS, TODAY, "For the trip", "Duty social worker");
        assertThat(council.releases.list())
                .containsExactly(new HumanReleases.Item(
                        1, child, REDWING, ADDRESS, "For the trip", "Duty social worker", TODAY, TODAY));
    }

    @Test
    void a_release_without_a_reason_a_person_a_day_to_come_or_a_restricted_category_is_refused() {
        refused("say who", ADDRESS, TODAY, "", "Somebody");
        refused("say who", ADDRESS, TODAY, "For the trip", " ");
        refused("is over", ADDRESS, TODAY.minusDays(1), "For the trip", "Somebody");
        refused("address and contact", Set.of(DataCategory.MEDICINE), TODAY, "For the trip", "Somebody");
        refused("address and contact", Set.of(), TODAY, "For the trip", "Somebody");
        assertThatThrownBy(() -> council.releases.withdraw(9, "why", "who")).hasMessageContaining("no release 9");
    }

    private void refused(String why, Set<DataCategory> what, LocalDate until, String reason, String by) {
        assertThatThrownBy(() -> council.releases.record(child, FLEET, what, until, reason, by))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining(why);
        assertThat(council.releases.list()).isEmpty();
    }

    private TransportPlan plan() {
        List<Handout> handouts = council.claim(FLEET);
        assertThat(handouts).hasSize(1);
        council.outbox.settle(handouts.get(0).id(), new Settlement.Taken("ref"));
        return (TransportPlan) ((Handout.OfDelivery) handouts.get(0)).delivery().content();
    }
}
