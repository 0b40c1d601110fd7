package hub.intake;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.model.ChildId;
import hub.model.Known;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.store.Records;
import hub.store.StoredRecord;
import hub.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An intake on an empty database, fed with lines. */
final class TestHub {

    static final OrganisationId SOURCE = OrganisationId.of("northshire-liquidlogic");
    static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    private static final Map<TestDatabase, HubDataSource> OPEN = new HashMap<>();
    private static final List<String> TABLES = List.of(
            "record_version",
            "relationship",
            "quarantine_wait",
            "quarantine",
            "review_absence",
            "review",
            "record",
            "to_decide",
            "child_identifier",
            "child_name_key",
            "child",
            "checkpoint",
            "intake_run");

    final JdbcTemplate jdbc;
    final Intake intake;
    final Path quarantineFolder;
    final Map<String, Feed> running = new HashMap<>();

    private Instant now = Instant.parse("2026-04-01T12:00:00Z");

    private TestHub(HubDataSource database) {
        try {
            quarantineFolder = Files.createTempDirectory("toucan-intake-").resolve("quarantine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc = new JdbcTemplate(database);
        TABLES.forEach(table -> jdbc.update("delete from " + table));
        intake = new Intake(
                database,
                ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
                (source, name) -> Optional.ofNullable(running.get(name))
                        .filter(f -> f.source().equals(source)),
                quarantineFolder);
    }

    static TestHub on(TestDatabase database) {
        return new TestHub(OPEN.computeIfAbsent(database, d -> Databases.open(d.url(), d.user(), d.password())));
    }

    /** Lets time go by. @return what time it is then */
    Instant later(Duration time) {
        now = now.plus(time);
        return now;
    }

    Feed feed(String name, Reader.Extent extent) {
        return feed(SOURCE, name, extent);
    }

    Feed feed(OrganisationId source, String name, Reader.Extent extent) {
        return running.computeIfAbsent(name, n -> new Feed(source, n, new LineReader(extent)));
    }

    /** Takes a complete extract. */
    IntakeReport snapshot(String feed, Instant at, String... lines) {
        return take(feed(feed, Reader.Extent.SNAPSHOT), at, lines);
    }

    /** Takes what is new or changed. */
    IntakeReport changes(String feed, Instant at, String... lines) {
        return take(feed(feed, Reader.Extent.CHANGES), at, lines);
    }

    IntakeReport take(Feed feed, Instant at, String... lines) {
        IntakeReport report = intake.take(feed, input(feed.name() + ".txt", at, lines));
        assertThat(report.balances()).as("the books balance").isTrue();
        return report;
    }

    static Input input(String name, Instant at, String... lines) {
        return Input.of(name, at, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Records records() {
        return new Records(JdbcClient.create(jdbc));
    }

    List<StoredRecord> current() {
        return records().currentOf(children()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    List<ChildId> children() {
        return jdbc.query("select id from child order by id", (row, n) -> new ChildId(row.getLong(1)));
    }

    /** The children marked since this was last asked. */
    List<ChildId> marked() {
        List<ChildId> marked = jdbc.query(
                "select distinct child_id from to_decide order by child_id", (row, n) -> new ChildId(row.getLong(1)));
        jdbc.update("delete from to_decide");
        return marked;
    }

    ChildId childWith(String system, String number) {
        return jdbc.queryForObject(
                "select child_id from child_identifier where system = ? and number = ?",
                (row, n) -> new ChildId(row.getLong(1)),
                system,
                number);
    }

    long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    /** {@code [version kind, …]} of one record, as {@code 1 CONTENT}. */
    List<String> versions(String key) {
        return jdbc.queryForList(
                "select v.version || ' ' || v.kind from record r join record_version v on v.record_id = r.id where r.source_key = ?"
                        + " order by v.version",
                String.class,
                key);
    }

    static Map<Outcome, Long> outcomes(IntakeReport report) {
        Map<Outcome, Long> some = new HashMap<>(report.counts().outcomes());
        some.values().removeIf(count -> count == 0);
        return some;
    }

    /** The n-th made-up NHS number. */
    static String nhs(int n) {
        return LongStream.range(999_000_0000L, 999_999_9999L)
                .filter(TestHub::isNhsNumber)
                .skip(n)
                .mapToObj(Long::toString)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNhsNumber(long number) {
        try {
            return Known.of(new NhsNumber(Long.toString(number))).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
