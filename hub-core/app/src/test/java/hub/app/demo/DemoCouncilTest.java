package hub.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DemoCouncilTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_writes_the_same_bytes_with_the_same_times() {
        WrittenCouncil first = WrittenCouncil.write(folder.resolve("first"), 700, 1);
        WrittenCouncil second = WrittenCouncil.write(folder.resolve("second"), 700, 1);

        assertThat(second.digests()).isEqualTo(first.digests()).hasSizeGreaterThan(13);
        assertThat(second.summary()).isEqualTo(first.summary());
    }

    @Test
    void the_same_seed_fills_the_systems_that_are_asked_with_the_same_and_another_seed_does_not() {
        List<List<String>> held = Stream.of(1, 1, 2)
                .map(seed -> WrittenCouncil.write(folder.resolve("council-" + UUID.randomUUID()), 700, seed))
                .map(council -> Stream.of(
                                council.held().map(JsonNode::toString),
                                council
                                        .database(
                                                "select * from ssd_person p join ssd_address on addr_person_id = pers_person_id order by 1")
                                        .stream(),
                                council
                                        .database(
                                                "select * from ssd_ehcp_requests join ssd_ehcp_assessment on ehca_ehcp_request_id = ehcr_ehcp_request_id order by 1")
                                        .stream())
                        .flatMap(rows -> rows)
                        .toList())
                .toList();

        assertThat(held.get(1)).isEqualTo(held.get(0));
        assertThat(held.get(2)).isNotEqualTo(held.get(0));
    }

    @Test
    void a_plan_in_the_reporting_database_is_one_of_which_no_extract_tells() {
        WrittenCouncil council = WrittenCouncil.write(folder, 2000, 1);

        assertThat(council.database("select send_person_id from ssd_send"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(council.table("liquidlogic/ehc-plans").stream()
                        .map(row -> row.getField("local_id"))
                        .toList())
                .isSubsetOf(council.database("select pers_person_id from ssd_person"));
    }

    @Test
    void another_seed_writes_other_bytes_into_every_file_but_those_that_hold_no_chance() {
        WrittenCouncil one = WrittenCouncil.write(folder.resolve("one"), 700, 1);
        WrittenCouncil two = WrittenCouncil.write(folder.resolve("two"), 700, 2);

        var same = one.digests();
        same.entrySet().retainAll(two.digests().entrySet());
        assertThat(same.keySet())
                .containsExactlyInAnyOrder(
                        "schools/establishments/establishments-20261120T0200.csv",
                        "schools/links/links-20261120T0200.csv",
                        "transport/journeys/journeys-20261120T0400.csv");
    }

    @Test
    void a_larger_council_has_more_of_everything_but_schools() {
        DemoSummary small =
                WrittenCouncil.write(folder.resolve("small"), 1000, 1).summary();
        DemoSummary large =
                WrittenCouncil.write(folder.resolve("large"), 5000, 1).summary();

        small.rows().forEach((feed, rows) -> {
            if (!feed.startsWith("schools")) {
                assertThat(large.rows().get(feed)).as(feed).isBetween(rows * 4, rows * 6);
            }
        });
        assertThat(large.runs()).isBetween(small.runs() * 4, small.runs() * 6);
        assertThat(large.planted())
                .allSatisfy((what, count) -> assertThat(count).as(what.name()).isEqualTo(5));
    }

    @Test
    void a_council_of_one_child_has_no_runs_and_nothing_wrong() {
        DemoSummary summary = WrittenCouncil.write(folder, 1, 1).summary();

        assertThat(summary.rows()).containsEntry("liquidlogic/children", 1L).containsEntry("transport/journeys", 0L);
        assertThat(summary.planted())
                .allSatisfy((what, count) -> assertThat(count).as(what.name()).isZero());
    }

    @Test
    void files_carry_the_time_of_their_extract_and_no_unfinished_file_is_left() throws IOException {
        WrittenCouncil council = WrittenCouncil.write(folder, 50, 1);

        Path children = folder.resolve("liquidlogic/children/children-20261120T0200.csv");
        assertThat(Files.getLastModifiedTime(children)).isEqualTo(FileTime.from(Instant.parse("2026-11-20T02:00:00Z")));
        assertThat(council.files()).noneMatch(f -> f.getFileName().toString().startsWith("."));
        assertThat(folder.resolve("transport/acknowledgements")).isEmptyDirectory();
    }

    @Test
    void plans_come_by_the_thousand_after_the_first_few() {
        WrittenCouncil council = WrittenCouncil.write(folder, 6000, 1);

        long bundles = council.summary().rows().get("nhs/healthcare-plans");
        assertThat(council.files().map(f -> f.getFileName().toString()).filter(n -> n.startsWith("healthcare-plans")))
                .hasSize((int) (4 + (bundles - 4 + 999) / 1000))
                .contains("healthcare-plans-20261120T0300-0002.ndjson", "healthcare-plans-20261120T0300-single-4.xml");
        assertThat(council.bundles()).hasSize((int) bundles - 1);
    }

    @Test
    void more_children_than_there_are_made_up_numbers_are_refused() {
        assertThatThrownBy(() -> new DemoCouncil().write(folder, 800_001, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a made-up council has 1 to 800000 children");
        assertThat(folder).isEmptyDirectory();
    }

    /** 24 MB hold a few tens of thousands of children at the most: a file that gathered its rows before writing would fail here. */
    @Test
    void the_files_of_the_largest_council_are_begun_in_a_small_heap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestCouncil.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.INHERIT)
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Runs in a JVM of its own: the first rows of every file of 800,000 children. */
    static final class LargestCouncil {
        public static void main(String[] arguments) {
            Northshire council = new Northshire(MadeUpNumbers.MOST, 1);
            HealthPlans plans = new HealthPlans(council);
            Stream<Extract> extracts = Stream.concat(
                    DemoCouncil.liquidlogic(council).stream(), DemoCouncil.transport(council, plans).stream());
            boolean all = extracts.allMatch(extract -> extract.rows().limit(100).count() == 100);
            System.exit(all && plans.all().limit(100).count() == 100 ? 0 : 1);
        }
    }
}
