package hub.sharing;

import static hub.council.People.FLEET;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Council;
import hub.sharing.AgreementStanding.State;
import hub.sharing.AgreementWarning.Urgency;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** An agreement until 30 June: its last minute in London is 22:59 UTC, for it is summer. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class AgreementEndsTest {

    private static final Instant LAST_MINUTE = Instant.parse("2027-06-30T22:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-06-30T23:00:00Z");

    @Parameter
    TestDatabase database;

    private static HubDataSource opened;

    @TempDir
    Path folder;

    private Council council;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Council.open(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void an_agreement_in_its_last_minute() throws IOException {
        String file = "northshire-fleet-transport.yaml";
        String text = Files.readString(Council.CONFIG.resolve("agreements").resolve(file));
        Files.writeString(folder.resolve(file), text.replace("until: 2028-08-31", "until: 2027-06-30"));
        council = new Council(opened);
        council.clock.set(LAST_MINUTE);
        council.agreements.load(folder);
        council.journeys();
        council.childOn("A-AM");
        council.decide();
    }

    @Test
    void what_was_queued_in_the_last_minute_is_not_handed_out_at_midnight() {
        council.clock.set(MIDNIGHT);
        assertThat(council.claim(FLEET)).isEmpty();
    }

    @Test
    void what_was_delivered_is_recalled_when_the_minute_is_over() {
        council.deliver(FLEET);
        council.worker.markExpired(council.clock.instant());
        assertThat(council.marks.waiting()).isZero();

        council.clock.set(MIDNIGHT);
        council.worker.markExpired(council.clock.instant());
        council.decide();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
    }

    @Test
    void it_stands_as_in_force_with_a_warning_and_at_midnight_as_ended() {
        assertThat(standing()).isEqualTo(State.IN_FORCE);
        assertThat(urgencies()).containsExactly(Urgency.URGENT);
        council.clock.set(MIDNIGHT);
        assertThat(standing()).isEqualTo(State.ENDED);
        assertThat(urgencies()).contains(Urgency.PASSED);
    }

    @Test
    void warnings_begin_60_days_before_and_grow_more_urgent_at_30_and_7() {
        assertThat(urgenciesOn("2027-04-30")).isEmpty();
        assertThat(urgenciesOn("2027-05-01")).containsExactly(Urgency.NOTICE);
        assertThat(urgenciesOn("2027-05-31")).containsExactly(Urgency.SOON);
        assertThat(urgenciesOn("2027-06-23")).containsExactly(Urgency.URGENT);
        assertThat(urgenciesOn("2027-07-01")).containsExactly(Urgency.PASSED, Urgency.PASSED);
    }

    private State standing() {
        return council.agreements.standings().get(0).state();
    }

    private List<Urgency> urgenciesOn(String day) {
        council.clock.set(Agreement.startOf(LocalDate.parse(day)));
        return urgencies();
    }

    private List<Urgency> urgencies() {
        return council.agreements.standings().get(0).warnings().stream()
                .map(AgreementWarning::urgency)
                .toList();
    }
}
