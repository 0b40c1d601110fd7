package hub.connectors.liquidlogic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Checkpoint;
import hub.connector.ConnectorContext;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.PolledReader;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Secret;
import hub.connector.Submission;
import hub.model.Address;
import hub.model.Child;
import hub.model.EhcPlan;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.SenNeed;
import hub.model.SocialCareStatus;
import hub.table.sql.DatabaseSettings;
import hub.testkit.ConnectorSubject;
import hub.testkit.farside.DatabaseFarSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reporting database, asked by a user who may read and nothing else. */
class ReportingDatabaseTest {

    @TempDir
    Path own;

    private final ReportingTables database = new ReportingTables();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_person_under_26_is_a_child_with_the_one_current_postcode_and_what_is_open_about_them() {
        List<Submission> read = asked("database-children");
        Child first = (Child) read.get(0).record();
        Child second = (Child) read.get(2).record();

        assertThat(read).hasSize(4);
        assertThat(read.get(0).key()).isEqualTo("database:701001");
        assertThat(first.name().value()).contains(PersonName.of("Amira", "Ashdown"));
        assertThat(first.birthDate().value()).contains(LocalDate.of(2013, 3, 14));
        assertThat(first.address().value()).contains(new Address(List.of(), Known.of("AB1 0AA")));
        assertThat(second.address()).as("two current addresses").isEqualTo(Known.notRecorded());
        assertThat(((SocialCareStatus) read.get(1).record()).childInNeed().value())
                .contains(true);
        assertThat(((SocialCareStatus) read.get(3).record()).childInNeed().value())
                .as("closed")
                .contains(false);
        assertThat(((SocialCareStatus) read.get(3).record()).childLookedAfter().value())
                .contains(true);
    }

    @Test
    void a_request_for_a_plan_is_joined_with_its_assessment_plan_review_and_needs() {
        EhcPlan plan = (EhcPlan) asked("database-ehc-plans").get(0).record();

        assertThat(plan.startedOn().value()).contains(LocalDate.of(2024, 5, 27));
        assertThat(plan.lastReviewOn().value()).contains(LocalDate.of(2026, 5, 11));
        assertThat(plan.needs().value()).contains(List.of(new SenNeed("PMLD", 1), new SenNeed("VI", 2)));
    }

    @Test
    void many_rows_are_read_page_by_page_and_each_once() {
        database.far()
                .run(
                        "insert into ssd_person select 'P' || x, null, 'Ada', 'Ashdown', 'F', null, timestamp '2015-01-01 00:00:00', null"
                                + " from system_range(10001, 12500)");

        assertThat(asked("database-children").stream().map(Submission::key).distinct())
                .hasSize(2_502);
    }

    @Test
    void every_column_that_is_missing_or_of_another_kind_is_named_and_the_file_that_expects_it() {
        database.far().run("alter table ssd_person drop column pers_upn");
        database.far().run("alter table ssd_person alter column pers_dob nvarchar(40)");
        database.far().run("drop table ssd_cp_plans");
        Health health = open().health();

        assertThat(health.problem()).contains(Fault.Kind.CONFIGURATION);
        assertThat(health.message())
                .contains("views/database-children.yaml", "ssd_person has no column pers_upn")
                .containsIgnoringCase("ssd_person.pers_dob is CHARACTER VARYING, and a time is expected")
                .contains("there is no table ssd_cp_plans in public that the user may read");
        assertThatThrownBy(() -> asked("database-children"))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                .hasMessageContaining("ssd_person has no column pers_upn");
    }

    @Test
    void a_schema_with_its_database_before_it_is_looked_for_there_and_nowhere_else() {
        assertThat(open(database.far().name() + ".public").health()).isEqualTo(Health.well());
        assertThat(open("another.public").health().message()).contains("there is no table ssd_person in public");
    }

    @Test
    void two_rows_with_one_key_stop_the_reading_for_one_of_them_could_be_lost() {
        database.far().run("insert into ssd_ehcp_assessment values ('A2', 'R1', null, 'N')");

        assertThatThrownBy(() -> asked("database-ehc-plans"))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                .hasMessageContaining("two rows with one request_id");
    }

    @Test
    void a_database_that_goes_away_in_the_middle_is_told_of_as_away_and_its_own_words_are_not_repeated() {
        database.far()
                .run(
                        "insert into ssd_person select 'P' || x, null, 'Ada', 'Ashdown', 'F', null, timestamp '2015-01-01 00:00:00', null"
                                + " from system_range(10001, 12500)");
        try (Reading reading = reader("database-children").poll(Optional.empty())) {
            reading.next();
            database.goDown();

            assertThatThrownBy(() -> rest(reading))
                    .isInstanceOfSatisfying(
                            Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.UNAVAILABLE))
                    .hasMessageContaining("stopped answering while database-children was read")
                    .hasNoCause();
        }
    }

    @Test
    void a_council_s_own_view_that_says_what_changed_is_asked_for_that_alone() throws IOException {
        view("""
                feed: database-ehc-plans
                key: request_id
                changed: changed_at
                reads: {plans: {request_id: text, person_id: text, changed_at: time}}
                select: select request_id, person_id, cast(changed_at as date) as requested_on, changed_at from {schema}.plans
                """);
        database.far()
                .run(
                        "create table plans (request_id nvarchar(9), person_id nvarchar(9), changed_at datetime2);"
                                + "insert into plans values ('R1', '701001', timestamp '2026-11-01 09:00:00'),"
                                + " ('R2', '701014', timestamp '2026-11-01 09:00:00'), ('R3', '701027', timestamp '2026-11-02 10:30:00')");
        PolledReader reader = reader("database-ehc-plans");
        Optional<Checkpoint> reached;
        try (Reading all = reader.poll(Optional.empty())) {
            assertThat(keys(rest(all))).containsExactly("database:R1", "database:R2", "database:R3");
            reached = all.checkpoint();
        }
        database.far().run("update plans set changed_at = timestamp '2026-11-03 08:00:00' where request_id = 'R1'");

        assertThat(reached).contains(new Checkpoint("2026-11-02T10:30"));
        try (Reading changed = reader.poll(reached)) {
            assertThat(keys(rest(changed))).containsExactly("database:R3", "database:R1");
        }
    }

    @Test
    void a_view_with_a_word_that_nobody_knows_is_refused_and_the_word_is_named() throws IOException {
        view("feed: database-ehc-plans\nkey: request_id\nreeds: {}\nreads: {}\nselect: nothing\n");

        assertThatThrownBy(this::open)
                .hasMessageContaining("views/database-ehc-plans.yaml: this is no view")
                .hasMessageEndingWith("see reeds");
    }

    private void view(String view) throws IOException {
        Files.createDirectories(own.resolve("views"));
        Files.writeString(own.resolve("views/database-ehc-plans.yaml"), view);
        Files.writeString(own.resolve("database-ehc-plans.yaml"), """
                feed: database-ehc-plans
                title: Plans that changed
                extent: changes
                as-at: [modified]
                columns:
                  request_id: {is: text, required: true}
                  person_id: {is: local-id, required: true}
                  requested_on: {date: yyyy-mm-dd}
                ignored-columns: [changed_at]
                child: {local-id: person_id}
                records:
                  - {type: ehc-plan, key: "database:{request_id}", fields: {requested-on: requested_on}}
                """);
    }

    private OpenConnector open() {
        return open("public");
    }

    private OpenConnector open(String schema) {
        return new LiquidlogicConnector()
                .open(
                        new LiquidlogicSettings(
                                null,
                                new DatabaseSettings(
                                        database.far().url(),
                                        DatabaseFarSide.USER,
                                        new Secret(DatabaseFarSide.PASSWORD.toCharArray()),
                                        schema)),
                        new ConnectorContext(OrganisationId.of("northshire-liquidlogic"), own, ConnectorSubject.CLOCK));
    }

    private PolledReader reader(String feed) {
        return (PolledReader) open().readers().get(feed);
    }

    private List<Submission> asked(String feed) {
        try (Reading reading = reader(feed).poll(Optional.empty())) {
            return rest(reading);
        }
    }

    private static List<Submission> rest(Reading reading) {
        List<Submission> read = new ArrayList<>();
        for (Optional<ReadItem> item = reading.next(); item.isPresent(); item = reading.next()) {
            read.add((Submission) item.get());
        }
        return read;
    }

    private static List<String> keys(List<Submission> read) {
        return read.stream().map(Submission::key).toList();
    }
}
