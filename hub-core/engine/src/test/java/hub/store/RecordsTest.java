package hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import hub.model.ChildId;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.Link;
import hub.model.RecordType;
import hub.testkit.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordsTest {

    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void a_stored_record_is_found_by_its_key_its_links_and_its_id(TestDatabase database) {
        try (HubDataSource opened = Databases.open(database.url(), database.user(), database.password())) {
            JdbcTemplate jdbc = new JdbcTemplate(opened);
            jdbc.execute(
                    "insert into intake_run (source, feed, input_name, input_digest, extent, replay, state, started_at) values "
                            + "('northshire-transport', 'journeys', 'j.csv', '', 'SNAPSHOT', false, 'DONE', current_timestamp)");
            byte[] body = CanonicalJson.write(
                    JourneyBuilder.builder().run(Known.of("12")).build());
            jdbc.update(
                    "insert into record values (1, 'northshire-transport', 'journeys', 'journey', 'R012-AM', null, 1, 1, "
                            + "current_timestamp, ?, true)",
                    CanonicalJson.sha256(body));
            jdbc.update(
                    "insert into record_version values (1, 1, 1, 'CONTENT', current_timestamp, current_timestamp, ?, ?, null)",
                    CanonicalJson.sha256(body),
                    Bodies.compress(body));
            jdbc.update("insert into relationship values (1, 'CREW', 'D1', null)");
            Records records = new Records(JdbcClient.create(jdbc));

            List<StoredRecord> found = records.byKeys(RecordType.JOURNEY, List.of("R012-AM", "R013-AM"));
            assertThat(found).singleElement().extracting(StoredRecord::key).isEqualTo("R012-AM");
            assertThat(records.linkedTo(Link.Kind.CREW, List.of("D1"), RecordType.JOURNEY))
                    .isEqualTo(found);
            assertThat(records.byId(1)).contains(found.get(0));
            assertThat(records.currentOf(List.of(new ChildId(1)))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void marks_wait_until_they_are_settled_and_those_made_since_stay(TestDatabase database) {
        try (HubDataSource opened = Databases.open(database.url(), database.user(), database.password())) {
            JdbcTemplate jdbc = new JdbcTemplate(opened);
            jdbc.execute("insert into child values (1, null, current_timestamp), (2, null, current_timestamp)");
            Marks marks = new Marks(jdbc);
            marks.mark(List.of(new ChildId(1), new ChildId(2), new ChildId(1)), Instant.EPOCH);
            List<Marks.Mark> seen = jdbc.query(
                    "select id, child_id from to_decide order by id",
                    (row, n) -> new Marks.Mark(row.getLong(1), new ChildId(row.getLong(2))));
            marks.mark(List.of(new ChildId(1)), Instant.EPOCH);

            assertThat(seen).hasSize(2);
            assertThat(marks.waiting()).isEqualTo(2);
            marks.settle(seen);
            assertThat(marks.waiting()).isEqualTo(1);
        }
    }
}
