package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hub.store.Databases;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a council does night after night, from the files it drops to the files its operators find. Each night follows the last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesEndToEndTest {

    private static final String FLEET = "northshire-fleet";
    private static final String PASSENGERS = "transport/passengers";

    @TempDir
    static Path folder;

    private static CouncilAtWork council;
    private static Map<String, Set<String>> before;
    private static String child;
    private static String morning;
    private static String otherRun;

    @BeforeAll
    static void the_first_night() throws IOException {
        council = new CouncilAtWork(Homes.make(folder, 160));
        council.night();
        before = council.received();
        child = rider();
        morning = journeysOf(child).stream()
                .filter(j -> j.endsWith("-AM"))
                .findFirst()
                .orElseThrow();
        otherRun = council.rows("transport/journeys").stream()
                .filter(row -> row.contains("," + FLEET + ","))
                .map(row -> cell(row, 0))
                .filter(key -> key.endsWith("-AM") && !key.equals(morning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void the_same_files_again_change_nothing_and_it_says_so() {
        council.dropEverythingAgain();

        assertThat(council.night().out()).contains("taken before, nothing changed");
        assertThat(council.received()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void another_telephone_number_of_one_contact_makes_one_new_version_and_one_delivery_a_journey() {
        AtomicInteger changed = new AtomicInteger();
        council.send("liquidlogic/contacts", row -> {
            boolean theirs = cell(row, 0).equals(child + "-C1");
            return theirs && changed.incrementAndGet() == 1 ? row.replaceFirst("07700 900\\d{3}", "07700 900123") : row;
        });

        assertThat(council.night().out()).contains("contacts-20261121T0201.csv").contains(" 1 changed");
        assertThat(arrived(FLEET)).hasSize(2).allMatch(file -> file.endsWith("-v2.json"));
        assertThat(arrived("redwing-travel")).isEmpty();
    }

    @Test
    @Order(3)
    void a_passengers_file_cut_in_half_recalls_nothing_and_holds_the_absence_for_a_person() {
        settled();
        AtomicInteger row = new AtomicInteger();
        int half = council.rows(PASSENGERS).size() / 2;
        List<String> whole = council.rows(PASSENGERS);
        council.send(PASSENGERS, r -> row.incrementAndGet() <= half ? r : null);

        assertThat(council.night().out()).contains("held for a person");
        assertThat(arrived(FLEET)).isEmpty();
        assertThat(Typed.toucan(folder, "review", "list").out()).containsIgnoringCase("absence");
        row.set(0);
        council.send(PASSENGERS, r -> row.getAndIncrement() == 0 ? String.join("\n", whole) : null);
        council.night();
        assertThat(arrived(FLEET)).isEmpty();
    }

    @Test
    @Order(4)
    void a_child_who_moves_to_another_run_is_recalled_from_the_first_and_delivered_to_the_second() {
        settled();
        council.send(
                PASSENGERS,
                row -> isChild(row) && cell(row, 0).equals(morning) ? row.replaceFirst(morning, otherRun) : row);
        council.night();

        assertThat(arrived(FLEET)).hasSize(2);
        assertThat(told("-r\\d+\\.json")).contains(morning);
        assertThat(told("-v1\\.json")).contains(otherRun);
    }

    @Test
    @Order(5)
    void a_consent_withdrawn_recalls_every_copy() {
        settled();
        council.send(
                "liquidlogic/consents",
                row -> cell(row, 1).equals(child) ? row.replaceFirst(",given,", ",withdrawn,") : row);
        council.night();

        assertThat(arrived(FLEET)).hasSize(2).allMatch(file -> file.matches("lane-\\d+-r\\d+\\.json"));
    }

    @Test
    @Order(6)
    void an_empty_file_is_set_aside_with_its_reason_and_takes_nobody_away() {
        settled();
        Path empty = council.sendNothing("liquidlogic/children");

        assertThat(council.night().out()).contains("children-20261122T0200.csv: refused");
        assertThat(empty).doesNotExist();
        assertThat(arrived(FLEET)).isEmpty();
    }

    @Test
    @Order(7)
    void a_consent_taken_back_at_the_desk_is_refused_at_once_and_recalls_every_copy() {
        settled();
        String id = rider();
        String consent = consentsOf(id).get(0);
        Typed written = Typed.toucan(
                folder,
                ("consent withdraw --child northshire-liquidlogic:" + id + " --consent " + consent
                                + " --obtained telephone --evidence note-8")
                        .split(" "));

        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(isSentToFleet(id)).isFalse();
        council.night();
        assertThat(arrived(FLEET)).hasSize(2).allMatch(file -> file.matches("lane-\\d+-r\\d+\\.json"));
    }

    @Test
    @Order(8)
    void a_plan_that_its_recipient_refuses_waits_for_a_person_and_goes_again_when_one_says_so() {
        Set<String> held = council.received().get("redwing-travel");
        String key = held.stream()
                .filter(file -> file.contains("-v"))
                .findFirst()
                .orElseThrow()
                .replace(".json", "");
        council.answer(key, "N");
        council.night();

        assertThat(deliveries("list").out()).contains(key, "parked", "redwing-travel", "refused", "1 did not go.");
        assertThat(deliveries("retry", "lane-0-v1").err()).contains("nothing is parked under lane-0-v1");
        assertThat(deliveries("retry", key).out()).contains("It is tried again.");
        council.night();
        assertThat(deliveries("list").out()).contains("Everything that was tried has gone.");
        assertThat(council.received().get("redwing-travel"))
                .as("the same file once more")
                .isEqualTo(held);
    }

    @Test
    @Order(9)
    void an_event_of_the_audit_that_somebody_edits_is_named() throws SQLException {
        assertThat(Typed.toucan(folder, "audit", "verify").out()).contains("events are what was sealed;");
        try (Connection database = DriverManager.getConnection(Databases.h2Url(folder.resolve("data")), "", "");
                Statement edit = database.createStatement()) {
            edit.executeUpdate("update audit set recipient = 'nobody-at-all' where place = 7");
            edit.execute("shutdown");
        }
        Typed verdict = Typed.toucan(folder, "audit", "verify");

        assertThat(verdict.exit()).isEqualTo(1);
        assertThat(verdict.out())
                .contains("BROKEN at place 7, event ")
                .contains("6 events are what was sealed before that");
    }

    private static Typed deliveries(String... words) {
        return Typed.toucan(
                folder, Stream.concat(Stream.of("deliveries"), Stream.of(words)).toArray(String[]::new));
    }

    private static void settled() {
        before = council.received();
    }

    private static Set<String> arrived(String recipient) {
        Set<String> files = new TreeSet<>(council.received().get(recipient));
        files.removeAll(before.get(recipient));
        return files;
    }

    private static String told(String ending) {
        return arrived(FLEET).stream()
                .filter(file -> file.matches("lane-\\d+" + ending))
                .map(file -> council.told(FLEET, file))
                .findFirst()
                .orElse("");
    }

    /** A child on a run of the fleet whose family agreed, and about whom a plan was sent. */
    private static String rider() {
        return council.rows("liquidlogic/consents").stream()
                .filter(row -> cell(row, 2).equals("given"))
                .map(row -> cell(row, 1))
                .filter(id -> journeysOf(id).size() == 2 && consentsOf(id).size() == 1)
                .filter(StoriesEndToEndTest::isSentToFleet)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSentToFleet(String id) {
        Typed decision = Typed.toucan(
                folder,
                "explain",
                "--child",
                "northshire-liquidlogic:" + id,
                "--recipient",
                FLEET,
                "--product",
                "transport-plan",
                "--json");
        return decision.out().contains("\"outcome\":\"granted\"");
    }

    private static List<String> journeysOf(String id) {
        return council.rows(PASSENGERS).stream()
                .filter(row -> cell(row, 3).equals(id))
                .map(row -> cell(row, 0))
                .toList();
    }

    private static List<String> consentsOf(String id) {
        return council.rows("liquidlogic/consents").stream()
                .filter(row -> cell(row, 1).equals(id))
                .map(row -> cell(row, 0))
                .toList();
    }

    private static boolean isChild(String row) {
        return cell(row, 3).equals(child);
    }

    private static String cell(String row, int index) {
        return row.split(",", -1)[index];
    }
}
