package hub.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Checkout;
import hub.app.Toucan;
import hub.app.cli.Payloads.Payload;
import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.demo.DemoCouncil;
import hub.app.demo.DemoSummary;
import hub.app.run.Configuration;
import hub.app.run.RunningHub;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole hub on the made-up council that the README tells of, once. */
class OnceEndToEndTest {

    private static final int CHILDREN = 2_000;
    private static final List<String> FEEDS = List.of(
            "liquidlogic children",
            "liquidlogic database-children",
            "liquidlogic database-ehc-plans",
            "nhs healthcare-plans",
            "nhs healthcare-plans-asked-for",
            "schools establishments",
            "sen2 returns",
            "transport journeys",
            "transport training");

    @TempDir
    static Path folder;

    private static Path home;
    private static Typed first;
    private static String log;

    @BeforeAll
    static void run_once() throws IOException {
        home = Homes.withSystems(folder, CHILDREN);
        PrintStream console = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true));
        try {
            first = Typed.toucan(home, "run", "--once");
        } finally {
            System.setErr(console);
        }
        log = said.toString();
    }

    @Test
    void it_ends_well_and_the_ledgers_add_up() {
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("northshire-liquidlogic (liquidlogic)", "running: liquidlogic-children")
                .contains("Intake", "Decisions", "Deliveries", "Recipients hold", "Not shared, and why")
                .contains("(consent-refused)", "wait for a person")
                .doesNotContain("DOES NOT ADD UP");
    }

    @Test
    void each_recipient_gets_the_plans_that_the_made_up_council_expects(@TempDir Path out) throws IOException {
        DemoSummary expected = new DemoCouncil().write(out, CHILDREN, 1);

        for (String recipient : new String[] {"northshire-fleet", "redwing-travel"}) {
            assertThat(manifests(recipient)).as(recipient).isEqualTo(expected.plansFor(recipient));
        }
    }

    @Test
    void every_source_brings_records_by_file_by_sql_from_a_fhir_server_and_by_sftp() {
        assertThat(FEEDS)
                .allSatisfy(feed -> assertThat(first.out())
                        .containsPattern("(?m)^  northshire-" + feed + " +[\\d,]+ read = [\\d,]+ new"));
        assertThat(home.resolve("data/in/systems/sftp/files/training/.done")).isNotEmptyDirectory();
    }

    @Test
    void the_provider_holds_the_plans_of_the_children_whom_it_treats_and_whose_families_agreed(@TempDir Path out)
            throws IOException {
        int expected = new DemoCouncil().write(out, CHILDREN, 1).plansFor("riverside-nhs");

        assertThat(first.out()).contains("At riverside-nhs: " + expected + " plans, 0 revoked");
        try (Stream<Path> plans = Files.list(home.resolve("data/out/riverside-nhs"))) {
            assertThat(plans)
                    .hasSize(expected)
                    .allSatisfy(plan -> assertThat(plan)
                            .content()
                            .contains("\"CarePlan\"", "\"active\"", "https://fhir.nhs.uk/Id/nhs-number"));
        }
        assertThat(Files.readString(Checkout.top().resolve("README.md")))
                .containsPattern("\\| `riverside-nhs` \\| " + expected + "\\b");
    }

    @Test
    void the_dashboard_gets_the_first_refresh_of_the_cohort_with_what_moved_since_the_term_began() throws IOException {
        Path share = home.resolve("data/out/northshire-insight/send-cohort");
        assertThat(first.out())
                .containsPattern("northshire-insight send-cohort 1 +received: \\d+ children \\(nhs-rounded\\); since ");
        try (Stream<Path> refreshes = Files.list(share)) {
            Path refresh = refreshes.findFirst().orElseThrow();
            assertThat(refresh.resolve("refresh.json")).content().contains("nhs-rounded", "\"loads\"");
            assertThat(refresh.resolve("figures.csv"))
                    .content()
                    .contains("school,990001,")
                    .doesNotContain("970001");
            assertThat(refresh.resolve("movements.csv")).content().contains("new,", "moved-school,");
        }
    }

    @Test
    void the_icb_gets_a_row_about_each_child_of_the_cohort_under_a_token() throws IOException {
        assertThat(first.out())
                .containsPattern("northshire-icb send-record 1 +received: \\d+ rows, pseudonymised \\(\\d+ ehc-plan, ");
        try (Stream<Path> refreshes = Files.list(home.resolve("data/out/northshire-icb/send-record"))) {
            Path refresh = refreshes.findFirst().orElseThrow();
            List<String> rows = Files.readAllLines(refresh.resolve("children.csv"));
            assertThat(rows).hasSizeGreaterThan(200);
            assertThat(rows.get(0)).startsWith("row,nhs-number-token,upn-token,provision,");
            assertThat(rows.subList(1, rows.size())).allMatch(row -> row.matches("[0-9a-f]{64},.*"));
            assertThat(refresh.resolve("children.jsonl")).content().hasLineCount(rows.size() - 1);
            assertThat(refresh.resolve("refresh.json")).content().contains("pseudonymised", "\"loads\"");
        }
        assertThat(home.resolve("data/outgoing/send-record-northshire-icb-1")).doesNotExist();
    }

    @Test
    void one_more_refresh_is_asked_for_on_command_and_only_where_an_agreement_allows_it() {
        Typed asked = Typed.toucan(home, "cohort", "refresh", "northshire-insight", "--by", "a.worker");
        Typed refused = Typed.toucan(home, "cohort", "refresh", "redwing-travel");

        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).contains("2  pending", "asked for by a.worker", "Refreshes: 3");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("no agreement in force");
    }

    @Test
    void the_readme_states_what_each_recipient_gets() throws IOException {
        String readme = Files.readString(Checkout.top().resolve("README.md"));

        for (String recipient : new String[] {"northshire-fleet", "redwing-travel"}) {
            assertThat(readme).containsPattern("\\| `" + recipient + "` \\| " + manifests(recipient) + "\\b");
        }
    }

    @Test
    void commands_answer_from_the_database_when_no_hub_runs() {
        Typed journal = Typed.toucan(home, "journal", "--child", "child-1", "--json");
        Typed quarantine = Typed.toucan(home, "quarantine", "list");
        Typed unknown = Typed.toucan(home, "journal", "--child", "child-999999");

        assertThat(journal.exit()).isZero();
        assertThat(journal.out()).startsWith("[{").contains("\"event\":\"record\"");
        assertThat(quarantine.exit()).isZero();
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("no child is known by that");
    }

    @Test
    void every_disclosure_and_refusal_is_in_the_audit_and_sealed_with_a_key_for_the_hubs_user_alone()
            throws IOException {
        Typed verdict = Typed.toucan(home, "audit", "verify", "--json");

        assertThat(verdict.exit()).isZero();
        assertThat(verdict.out()).contains("\"waiting\":0").contains("\"broken\":null");
        assertThat(first.out()).contains("northshire-fleet transport-plan, disclosures");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data/audit-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_hub_on_the_same_database_is_refused() throws Exception {
        try (Configuration configuration = new Configuration(Home.at(home), Clock.systemUTC());
                RunningHub running =
                        new RunningHub(configuration, new PrintWriter(new StringWriter()), Clock.systemUTC())) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Toucan.class.getName(),
                            "run",
                            "--once",
                            "--home",
                            running.home().folder().toString())
                    .start();
            String complaint = new String(second.getErrorStream().readAllBytes(), UTF_8);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(complaint)
                    .contains("toucan: another hub has this database open")
                    .doesNotContain("\tat ");
        }
    }

    /** Of the PDFs, those about a child of whom something must not be told, and one in ten of the others. */
    @Test
    void no_file_that_leaves_tells_of_a_barred_person_of_a_restricted_child_s_whereabouts_or_a_child_s_number() {
        KeptBack kept = KeptBack.of(home);
        Map<String, String> children = Addressees.of(home, kept);
        nothingIsTold(
                kept,
                children,
                key -> key.hashCode() % 10 == 0
                        || kept.mustNotTell(children.getOrDefault(key, ""))
                                .findAny()
                                .isPresent());
    }

    @Tag("long")
    @Test
    void nor_does_any_pdf() {
        KeptBack kept = KeptBack.of(home);
        nothingIsTold(kept, Addressees.of(home, kept), key -> true);
    }

    private static void nothingIsTold(KeptBack kept, Map<String, String> children, Predicate<String> printed) {
        List<Payload> payloads = Payloads.in(home, printed);
        assertThat(payloads).filteredOn(Payload::isPdf).hasSizeGreaterThan(30);
        assertThat(payloads)
                .filteredOn(payload -> !payload.isPdf() && !payload.delivery().isEmpty())
                .hasSizeGreaterThan(600)
                .extracting(Payload::delivery)
                .allMatch(children::containsKey);
        assertThat(children.values())
                .containsAnyElementsOf(kept.familiesWithABar())
                .containsAnyElementsOf(kept.restrictedChildren());
        for (Payload payload : payloads) {
            assertThat(kept.toldIn(payload.text(), children.getOrDefault(payload.delivery(), "")))
                    .as(payload.file().getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void whatever_must_not_be_told_is_found_however_it_is_written() {
        KeptBack kept = KeptBack.of(home);

        for (String child : Stream.of(kept.familiesWithABar(), kept.restrictedChildren())
                .flatMap(Set::stream)
                .toList()) {
            assertThat(kept.toldIn("the child " + child, "")).containsExactly(child);
            assertThat(kept.mustNotTell(child)).isNotEmpty().allSatisfy(secret -> {
                String spaced = "Ring " + secret.toUpperCase(Locale.ROOT).replaceAll("(..)", "$1 ") + ".";
                assertThat(kept.toldIn(spaced, child)).containsExactly(secret);
                assertThat(kept.toldIn(spaced, "another child")).isEmpty();
            });
        }
    }

    @Test
    void nothing_personal_is_logged_or_printed() throws IOException {
        String said = log + first.out() + first.err();

        assertThat(HubSettings.of(Home.at(home)).council()).isPresent();
        try (Stream<String> rows = Files.lines(firstFile("data/in/liquidlogic/children/.done"))) {
            rows.skip(1).forEach(row -> {
                String[] cells = row.split(",", -1);
                assertThat(said).doesNotContain(cells[1]).doesNotContain(cells[34].isEmpty() ? "\u0000" : cells[34]);
                assertThat(said).doesNotContain(cells[8] + " " + cells[6]);
            });
        }
    }

    private long manifests(String recipient) throws IOException {
        try (Stream<Path> files =
                Files.list(home.resolve("data/out").resolve(recipient).resolve("manifest"))) {
            return files.count();
        }
    }

    private Path firstFile(String folderName) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folderName))) {
            return files.findFirst().orElseThrow();
        }
    }
}
