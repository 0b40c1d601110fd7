package hub.sharing;

import static hub.council.People.FLEET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.council.Council;
import hub.council.People;
import hub.model.ChildId;
import hub.model.DataCategory;
import hub.model.EnrolmentBuilder;
import hub.model.Known;
import hub.model.TransportPlan;
import hub.model.Urn;
import hub.sharing.Decision.Kind;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class AgreementsTest {

    /** How many agreements the made-up council has. */
    private static final int MADE_UP =
            Council.CONFIG.resolve("agreements").toFile().list().length;

    @Parameter
    TestDatabase database;

    private static HubDataSource opened;

    @TempDir
    Path folder;

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
    void a_child_on_a_journey_of_the_fleet() {
        council = new Council(opened);
        council.journeys();
        child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
    }

    private void write(String from, String to) throws IOException {
        for (String name : List.of("northshire-fleet-transport.yaml", "redwing-travel-transport.yaml")) {
            String text = Files.readString(Council.CONFIG.resolve("agreements").resolve(name));
            Files.writeString(folder.resolve(name), text.replace(from, to));
        }
    }

    @Test
    void the_same_agreements_loaded_again_mark_nobody() {
        council.agreements.load(Council.CONFIG.resolve("agreements"));
        assertThat(council.marks.waiting()).isZero();
        assertThat(council.agreements.current()).hasSize(MADE_UP);
    }

    @Test
    void an_agreement_that_covers_less_marks_its_children_and_they_get_a_version_that_says_less() throws IOException {
        write("  - allergy\n", "");
        council.agreements.load(folder);

        assertThat(council.marks.waiting()).isEqualTo(1);
        assertThat(council.decide().queued()).isEqualTo(1);
        assertThat(council.jdbc.queryForObject("select categories from decision", String.class))
                .doesNotContain(DataCategory.ALLERGY.name());
    }

    @Test
    void an_agreement_taken_away_recalls_what_was_delivered_under_it_and_the_same_put_back_delivers_again()
            throws IOException {
        write("", "");
        Files.delete(folder.resolve("northshire-fleet-transport.yaml"));
        council.agreements.load(folder);
        council.decide();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");

        council.agreements.load(Council.CONFIG.resolve("agreements"));
        council.decide();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v2");
    }

    @Test
    void an_agreement_with_a_school_marks_those_on_its_roll_and_lets_it_have_their_plans_of_any_journey()
            throws IOException {
        ChildId pupil = council.childOn("B-AM");
        council.put(
                pupil,
                People.LIQUIDLOGIC,
                "e",
                EnrolmentBuilder.builder().school(Known.of(Urn.of("123456"))).build());
        council.decide();
        write("relationship: on-a-journey-it-operates", "relationship: on-roll-at-the-school\nschool-urn: '123456'");
        Files.delete(folder.resolve("redwing-travel-transport.yaml"));
        council.agreements.load(folder);

        assertThat(council.marks.waiting()).isEqualTo(2);
        council.decide();
        assertThat(council.jdbc.queryForList(
                        "select child_id || ' ' || scope || ' ' || outcome from decision where recipient = ? order by 1",
                        String.class,
                        FLEET.value()))
                .containsExactly("1 journey:A-AM REFUSED", "2 journey:B-AM GRANTED");
    }

    @Test
    void a_version_that_was_loaded_under_older_rules_still_tells_whom_its_end_touches() {
        council.jdbc.update("update agreement_version set body = replace(body, 'retention:', 'kept:'), digest = 'old'");
        council.agreements.load(Council.CONFIG.resolve("agreements"));
        assertThat(council.marks.waiting()).isEqualTo(1);
        assertThat(council.agreements.current()).hasSize(MADE_UP);
    }

    @Test
    void a_stop_between_the_change_and_the_marks_is_made_good_by_the_next_load() {
        council.jdbc.update("update agreement_version set marked = false");
        council.agreements.load(Council.CONFIG.resolve("agreements"));
        assertThat(council.marks.waiting()).isEqualTo(1);
    }

    @Test
    void a_wrong_agreement_is_refused_whole_with_file_and_line() throws IOException {
        write("consent: needed", "consent: perhaps");
        assertThatThrownBy(() -> council.agreements.load(folder))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                .hasMessageContaining("redwing-travel-transport.yaml:26: 'consent' must be one of");
        assertThat(council.agreements.current()).hasSize(MADE_UP);
    }

    @Test
    void an_explanation_tells_every_finding_and_nothing_personal_and_that_it_was_asked_is_audited() {
        Explanation explanation =
                council.explain.explain("an officer", FLEET, TransportPlan.NAME, child, Optional.empty());

        assertThat(explanation.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.decision().kind()).isEqualTo(Kind.GRANTED);
            assertThat(answer.findings()).hasSize(9);
        });
        assertThat(explanation.toString()).doesNotContain("canary");
        assertThat(council.auditEvents()).containsExactly("DISCLOSED", "RECEIVED", "EXPLAINED");
    }
}
