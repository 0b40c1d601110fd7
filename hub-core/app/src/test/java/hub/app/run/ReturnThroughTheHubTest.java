package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.ConnectorContext;
import hub.connector.Input;
import hub.connector.Reader;
import hub.connectors.sen2.ReturnWriter;
import hub.connectors.sen2.Sen2Connector;
import hub.connectors.sen2.Sen2Settings;
import hub.intake.Counts.Outcome;
import hub.intake.Feed;
import hub.intake.Intake;
import hub.intake.IntakeReport;
import hub.model.Child;
import hub.model.ChildId;
import hub.model.CouncilReturn;
import hub.model.EhcPlan;
import hub.model.HubRecord;
import hub.model.OrganisationId;
import hub.model.RecordType;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.store.PastRecords;
import hub.store.Records;
import hub.store.StoredRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store keeps all that a return says of its persons: what was taken in through intake is written again to the byte. */
class ReturnThroughTheHubTest {

    private static final OrganisationId SOURCE = OrganisationId.of("northshire-sen2");
    private static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sen2-2023.xml", "sen2-2024.xml", "sen2-2026.xml"})
    void a_return_written_by_the_hub_from_what_it_read_is_equal_to_what_it_read(String sample) throws IOException {
        byte[] read = sample(sample);
        try (HubDataSource database = Databases.open(Databases.h2Url(folder), "", "")) {
            Intake intake =
                    new Intake(database, CLOCK, (source, name) -> Optional.empty(), folder.resolve("set-aside"));
            IntakeReport first = intake.take(feed(), Input.of(sample, MODIFIED, read));
            byte[] written = written(JdbcClient.create(database));

            assertThat(first.counts().of(Outcome.NEW)).isEqualTo(first.counts().read());
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(read, StandardCharsets.UTF_8));
        }
    }

    private Feed feed() {
        Reader returns = new Sen2Connector()
                .open(new Sen2Settings(folder, null, true, Map.of()), new ConnectorContext(SOURCE, folder, CLOCK))
                .readers()
                .get("returns");
        return new Feed(SOURCE, "returns", returns);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Sen2Connector.class.getResourceAsStream("/samples/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Persons and plans in the order in which they came, which is the order of the store's own numbers. */
    private static byte[] written(JdbcClient client) {
        Records records = new Records(client);
        List<String> header = client.sql("select source_key from record where record_type = 'council-return'")
                .query(String.class)
                .list();
        StoredRecord about = records.byKeys(RecordType.COUNCIL_RETURN, header).get(0);
        List<ChildId> children = new PastRecords(client).children(Set.of(RecordType.CHILD), 0, 1_000);
        Map<ChildId, List<StoredRecord>> known = records.currentOf(children);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReturnWriter writer = new ReturnWriter(bytes, (CouncilReturn) about.content())) {
            for (ChildId child : children) {
                List<StoredRecord> own = known.get(child);
                writer.write(
                        of(own, Child.class).findFirst().orElseThrow(),
                        of(own, EhcPlan.class).toList());
            }
        }
        return bytes.toByteArray();
    }

    private static <T extends HubRecord> Stream<T> of(List<StoredRecord> own, Class<T> type) {
        return own.stream()
                .sorted(Comparator.comparingLong(StoredRecord::id))
                .map(StoredRecord::content)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
