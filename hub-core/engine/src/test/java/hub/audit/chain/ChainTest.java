package hub.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.AuditEvent.LaneName;
import hub.audit.Grounds;
import hub.audit.chain.Verdict.Broken;
import hub.council.Emptied;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten events, sealed in two batches of five; then somebody with every right to the database, but without the key, is at work. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class ChainTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC);
    private static final String KEY = "the key of the council, 32 letters and more";
    private static final String ANOTHER_KEY = "a key that somebody else made up for this";
    private static final LaneName LANE =
            new LaneName(OrganisationId.of("northshire-fleet"), "transport-plan", new ChildId(17), "journey:A-AM");

    private static HubDataSource opened;

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private JdbcTemplate jdbc;
    private TransactionTemplate transactions;
    private Audit audit;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Databases.open(database.url(), database.user(), database.password());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void ten_sealed_events() {
        Emptied.all(opened);
        jdbc = new JdbcTemplate(opened);
        transactions = new TransactionTemplate(new JdbcTransactionManager(opened));
        audit = new Audit(jdbc);
        act(5);
        sealer().seal();
        act(5);
        sealer().seal();
    }

    @Test
    void a_chain_that_nobody_touched_holds() {
        assertThat(verify()).isEqualTo(new Verdict(10, 0, Optional.empty(), 2, Optional.empty()));
    }

    @Test
    void an_empty_chain_holds() throws IOException {
        Emptied.all(opened);
        Files.delete(headFile());
        assertThat(verify()).isEqualTo(new Verdict(0, 0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void events_that_wait_for_their_seal_are_counted_and_break_nothing() {
        act(3);
        assertThat(verify()).isEqualTo(new Verdict(10, 3, Optional.of(CLOCK.instant()), 2, Optional.empty()));
        assertThat(sealer().seal()).isEqualTo(3);
        assertThat(verify().sealed()).isEqualTo(13);
    }

    @Test
    void every_column_of_an_event_is_sealed() {
        List<String> columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = 'audit' and table_schema = 'public'",
                String.class);
        assertThat(List.of(ChainedEvent.COLUMNS.split(", "))).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void an_edit_is_found_whichever_column_it_is_made_in() {
        jdbc.update("update audit set recipient = 'redwing-travel' where place = 4");
        assertThat(broken()).startsWith("place 4, event 4: it is not what was sealed here");
    }

    @Test
    void words_moved_from_one_column_to_the_next_are_found() {
        jdbc.update("update audit set recipient = '', product = recipient where place = 4");
        assertThat(broken()).startsWith("place 4, event 4: it is not what was sealed here");
    }

    @Test
    void a_deleted_event_is_found() {
        jdbc.update("delete from audit where place = 4");
        assertThat(broken()).isEqualTo("place 4: the event that was sealed here is gone; the next is event 5");
    }

    @Test
    void a_deleted_event_is_found_when_those_after_it_are_moved_up() {
        jdbc.update("delete from audit where place = 4");
        jdbc.update("update audit set place = place - 1 where place > 4");
        assertThat(broken()).startsWith("place 4, event 5: it is not what was sealed here");
    }

    @Test
    void a_tail_that_is_cut_is_found_by_the_end_in_the_database() {
        jdbc.update("delete from audit where place > 7");
        assertThat(broken())
                .startsWith("place 8: the chain ends before here and went on to place 10 at least, as audit_head says");
    }

    @Test
    void a_tail_that_is_cut_with_the_end_in_the_database_set_back_is_found_by_the_file() {
        jdbc.update("delete from audit where place > 7");
        jdbc.update("update audit_head set place = 7, link = (select link from audit where place = 7)");
        assertThat(broken())
                .startsWith(
                        "place 8: the chain ends before here and went on to place 10 at least, as the file of noted ends had it");
        assertThat(sealer().resume()).isFalse();
    }

    @Test
    void a_tail_that_is_cut_and_grown_again_is_found_by_the_file() {
        jdbc.update("delete from audit where place > 7");
        jdbc.update("update audit_head set place = 7, link = (select link from audit where place = 7)");
        act(9);
        sealer().seal();
        assertThat(broken()).startsWith("place 10, event 13: it is not the event that the file of noted ends had here");
    }

    @Test
    void a_database_with_nothing_left_in_it_is_found_by_the_file() {
        Emptied.all(opened);
        assertThat(broken()).startsWith("place 1: the chain ends before here and went on to place 5 at least");
    }

    @Test
    void two_events_that_changed_places_are_found() {
        jdbc.update("update audit set place = -4 where place = 4");
        jdbc.update("update audit set place = 4 where place = 6");
        jdbc.update("update audit set place = 6 where place = -4");
        assertThat(broken()).startsWith("place 4, event 6: it is not what was sealed here");
    }

    @Test
    void an_event_inserted_between_two_others_is_found() {
        act(1);
        jdbc.update("update audit set place = place + 1 where place > 3");
        jdbc.update(
                "update audit set place = 4, key_id = ?, link = (select link from audit where place = 3) where id = 11",
                new ChainKey(KEY).id());
        assertThat(broken()).startsWith("place 4, event 11: it is not what was sealed here");
    }

    @Test
    void an_event_inserted_beside_another_is_found() {
        act(1);
        jdbc.update(
                "update audit set place = 4, key_id = ?, link = ? where id = 11",
                new ChainKey(KEY).id(),
                "0".repeat(64));
        assertThat(broken())
                .startsWith("place 4, event 11: it was inserted: another event stands at this place already");
    }

    @Test
    void an_event_inserted_before_the_first_is_found() {
        act(1);
        jdbc.update(
                "update audit set place = 0, key_id = ?, link = ? where id = 11",
                new ChainKey(KEY).id(),
                "0".repeat(64));
        assertThat(broken()).startsWith("place 0, event 11: it was inserted");
    }

    @Test
    void a_chain_made_anew_with_another_key_is_found() {
        sealAnewWith(ANOTHER_KEY);
        assertThat(broken()).startsWith("place 1, event 1: it is sealed with a key " + new ChainKey(ANOTHER_KEY).id());
    }

    @Test
    void a_chain_made_anew_with_another_key_under_the_name_of_the_right_one_is_found() {
        sealAnewWith(ANOTHER_KEY);
        jdbc.update("update audit set key_id = ?", new ChainKey(KEY).id());
        assertThat(broken()).startsWith("place 1, event 1: it is not what was sealed here");
    }

    @Test
    void a_chain_made_anew_with_the_right_key_is_found_by_the_file() {
        jdbc.update("update audit set recipient = 'redwing-travel' where place = 4");
        sealAnewWith(KEY);
        assertThat(broken()).startsWith("place 5, event 5: it is not the event that the file of noted ends had here");
    }

    @Test
    void a_file_of_noted_ends_that_is_gone_is_told() throws IOException {
        Files.delete(headFile());
        assertThat(broken()).startsWith("place 11: the file of noted ends is gone");
    }

    @Test
    void a_line_that_a_crash_cut_short_does_no_harm() throws IOException {
        Files.writeString(headFile(), Files.readString(headFile()) + "11 0a0b");
        assertThat(verify().broken()).isEmpty();
    }

    @Test
    void a_hub_stopped_between_a_seal_and_its_note_notes_it_when_it_starts() throws IOException {
        List<String> lines = Files.readAllLines(headFile());
        Files.writeString(headFile(), lines.get(0) + "\n");
        assertThat(sealer().resume()).isTrue();
        assertThat(Files.readAllLines(headFile())).isEqualTo(lines);
    }

    @Test
    void a_row_of_the_end_that_is_gone_is_told_because_nothing_is_sealed_any_more() {
        jdbc.update("delete from audit_head");
        try {
            assertThat(broken()).startsWith("place 11: the row of audit_head is gone");
        } finally {
            jdbc.update("insert into audit_head (place, link) values (0, '')");
        }
    }

    @Test
    void what_an_old_key_sealed_is_verified_with_it_as_long_as_it_is_named() {
        act(2);
        sealer(new ChainKeys(ANOTHER_KEY, List.of(KEY))).seal();
        assertThat(verify(new ChainKeys(ANOTHER_KEY, List.of(KEY))).sealed()).isEqualTo(12);
        assertThat(verify(new ChainKeys(ANOTHER_KEY, List.of())).broken().map(Broken::toString))
                .hasValueSatisfying(said -> assertThat(said).contains("toucan.audit.old-keys"));
    }

    @Test
    void sixty_four_writers_and_two_sealers_at_once_make_one_chain() {
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(66);
        try {
            List<CompletableFuture<Void>> sealers = IntStream.range(0, 2)
                    .mapToObj(n -> CompletableFuture.runAsync(
                            () -> {
                                Sealer own = sealer();
                                while (writing.get()) {
                                    own.seal();
                                }
                            },
                            threads))
                    .toList();
            List<CompletableFuture<Void>> writers = IntStream.range(0, 64)
                    .mapToObj(n -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, 10).forEach(i -> act(1)), threads))
                    .toList();
            writers.forEach(CompletableFuture::join);
            writing.set(false);
            sealers.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
        sealer().seal();
        Verdict verdict = verify();
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(650);
        assertThat(verdict.waiting()).isZero();
    }

    @Test
    void a_chain_of_several_pages_is_walked_to_its_end() {
        act(2_500);
        sealer().seal();
        jdbc.update("update audit set detail = 'edited' where place = 2510");
        assertThat(broken()).startsWith("place 2510, event 2510");
    }

    private void act(int times) {
        Grounds grounds = new Grounds(
                "transport-safety",
                List.of("consent-allows"),
                "NAME",
                "fleet@1f",
                List.of("3/1"),
                List.of("1/2"),
                "ab");
        transactions.executeWithoutResult(status -> audit.append(IntStream.range(0, times)
                .mapToObj(n -> AuditEvent.of(
                                CLOCK.instant(), AuditEvent.Kind.DISCLOSED, "delivery", LANE, "lane-1-v" + n, "")
                        .on(grounds)
                        .by("depot/plans"))
                .toList()));
    }

    private void sealAnewWith(String key) {
        jdbc.update("update audit set place = null, key_id = null, link = null");
        jdbc.update("update audit_head set place = 0, link = ''");
        new Sealer(jdbc, transactions, new ChainKeys(key, List.of()), new HeadFile(folder.resolve("forged")), CLOCK)
                .seal();
    }

    private Path headFile() {
        return folder.resolve("audit-head");
    }

    private static ChainKeys keys() {
        return new ChainKeys(KEY, List.of());
    }

    private Sealer sealer() {
        return sealer(keys());
    }

    private Sealer sealer(ChainKeys keys) {
        return new Sealer(jdbc, transactions, keys, new HeadFile(headFile()), CLOCK);
    }

    private Verdict verify() {
        return verify(keys());
    }

    private Verdict verify(ChainKeys keys) {
        return new VerifyChain(jdbc, keys, new HeadFile(headFile())).verify();
    }

    /** What is said of the first place where the chain breaks; "holds" if it does. */
    private String broken() {
        return verify().broken().map(Broken::toString).orElse("holds");
    }
}
