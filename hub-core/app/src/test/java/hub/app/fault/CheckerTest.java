package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.fault.Checker;
import hub.testkit.fault.SourceLedger;
import hub.testkit.fault.Told;
import hub.testkit.fault.Told.Went;
import hub.testkit.fault.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A depot's folder that is as it must be; then broken in every way that the checker must see. Child 17 rides on lane-1, 18 on lane-2. */
class CheckerTest {

    private static final Map<String, Map<String, String>> ENTITLED =
            Map.of("northshire-fleet", Map.of("lane-1", "17", "lane-2", "18"));

    @TempDir
    Path folder;

    private final SourceLedger sources = new SourceLedger();
    private final List<String> audited = new ArrayList<>(List.of("lane-1-v1", "lane-1-v2", "lane-2-v1"));
    private final List<String> received = new ArrayList<>(audited);
    private final List<String> setAside = new ArrayList<>(List.of("plans.ndjson row 3"));
    private Went went = new Went(3, 0);
    private long read = 5;
    private Depot depot;

    @BeforeEach
    void two_updates_about_one_child_and_one_about_another() throws IOException {
        depot = new Depot(folder.resolve("northshire-fleet"));
        sources.accepted(new Update("17", 0));
        sources.accepted(new Update("17", 1));
        sources.accepted(new Update("17", 2));
        sources.accepted(new Update("18", 0));
        sources.unreadable("plans.ndjson row 3");
        depot.plan("lane-1", 1, new Update("17", 0));
        depot.plan("lane-2", 1, new Update("18", 0));
        depot.later(Duration.ofMinutes(1));
        depot.plan("lane-1", 2, new Update("17", 2));
    }

    @Test
    void nothing_is_found_where_all_is_well() throws IOException {
        assertThat(found()).isEmpty();
    }

    @Test
    void an_update_that_never_came_is_lost() throws IOException {
        sources.accepted(new Update("18", 1));
        read = 6;
        assertThat(found())
                .containsExactly("northshire-fleet: I1 lost: lane-2 shows update 18/0, accepted was update 18/1");
    }

    @Test
    void a_child_of_whom_nothing_is_shown_is_lost() throws IOException {
        Files.delete(depot.folder().resolve("manifest/lane-2-v1.json"));
        assertThat(found())
                .containsExactly(
                        "northshire-fleet: I1 lost: lane-2 shows nothing, accepted was update 18/0",
                        "northshire-fleet: I7 the ledger says that 3 were sent and 0 overtaken, visible are 2",
                        "I5 a receipt, and nothing visible: lane-2-v1");
    }

    @Test
    void a_plan_recalled_without_a_withdrawal_is_lost() throws IOException {
        depot.recall("lane-2", 1);
        assertThat(found())
                .containsExactly("northshire-fleet: I1 lost: lane-2 shows nothing, accepted was update 18/0");
    }

    @Test
    void a_version_that_lies_there_twice_is_seen() throws IOException {
        depot.plan("lane-1", 2, "lane-1-v2-again", new Update("17", 2));
        audited.add("lane-1-v2-again");
        went = new Went(4, 0);
        assertThat(found()).containsExactly("northshire-fleet: I2 twice: lane-1 version 2");
    }

    @Test
    void an_update_shown_again_under_another_version_is_seen() throws IOException {
        depot.plan("lane-1", 3, new Update("17", 2));
        audited.add("lane-1-v3");
        went = new Went(4, 0);
        assertThat(found()).containsExactly("northshire-fleet: I2 twice: lane-1-v3 shows update 17/2 again");
    }

    @Test
    void an_update_shown_again_after_a_recall_is_as_it_must_be() throws IOException {
        depot.recall("lane-1", 2);
        depot.plan("lane-1", 3, new Update("17", 2));
        audited.add("lane-1-v3");
        went = new Went(4, 0);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_older_update_under_a_newer_version_goes_backwards() throws IOException {
        depot.plan("lane-1", 3, new Update("17", 1));
        audited.add("lane-1-v3");
        went = new Went(4, 0);
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "northshire-fleet: I1 lost: lane-1 shows update 17/1, accepted was update 17/2",
                        "northshire-fleet: I3 backwards: lane-1-v3 after lane-1-v2");
    }

    @Test
    void an_older_version_that_is_written_after_a_newer_one_goes_backwards() throws IOException {
        depot.later(Duration.ofMinutes(1));
        depot.plan("lane-1", 1, new Update("17", 0));
        assertThat(found()).containsExactly("northshire-fleet: I3 backwards: lane-1-v2 after lane-1-v1");
    }

    @Test
    void a_plan_that_is_not_recalled_after_a_withdrawal_is_seen() throws IOException {
        sources.withdrew("18", Depot.NIGHT.plusSeconds(30));
        assertThat(found()).containsExactly("northshire-fleet: I4 not recalled: lane-2-v1");
    }

    @Test
    void a_plan_that_was_allowed_after_a_withdrawal_is_seen_although_it_was_recalled() throws IOException {
        sources.withdrew("17", Depot.NIGHT.plusSeconds(30));
        depot.recall("lane-1", 2);
        assertThat(found()).containsExactly("northshire-fleet: I4 after the withdrawal: lane-1-v2");
    }

    @Test
    void a_plan_that_was_allowed_while_consent_was_withdrawn_is_seen_although_it_was_given_again() throws IOException {
        sources.withdrew("17", Depot.NIGHT.plusSeconds(30));
        sources.gave("17", Depot.NIGHT.plusSeconds(90));
        assertThat(found()).containsExactly("northshire-fleet: I4 after the withdrawal: lane-1-v2");
    }

    @Test
    void a_plan_that_was_allowed_after_consent_was_given_again_is_as_it_must_be() throws IOException {
        sources.withdrew("17", Depot.NIGHT.plusSeconds(10));
        sources.gave("17", Depot.NIGHT.plusSeconds(30));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_plan_that_is_not_in_the_audit_is_seen() throws IOException {
        audited.remove("lane-2-v1");
        assertThat(found()).containsExactly("northshire-fleet: I5 audited 0 times: lane-2-v1");
    }

    @Test
    void a_disclosure_audited_twice_is_seen() throws IOException {
        audited.add("lane-2-v1");
        assertThat(found()).containsExactly("northshire-fleet: I5 audited 2 times: lane-2-v1");
    }

    @Test
    void a_receipt_for_what_nobody_can_see_is_seen() throws IOException {
        received.add("lane-2-v7");
        assertThat(found()).containsExactly("I5 a receipt, and nothing visible: lane-2-v7");
    }

    @Test
    void a_version_that_the_ledger_does_not_count_is_seen() throws IOException {
        went = new Went(2, 0);
        assertThat(found())
                .containsExactly(
                        "northshire-fleet: I7 the ledger says that 2 were sent and 0 overtaken, visible are 3");
    }

    @Test
    void a_version_that_was_overtaken_on_its_way_may_have_arrived_or_not() throws IOException {
        went = new Went(2, 1);
        assertThat(found()).isEmpty();
        went = new Went(3, 1);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_input_that_the_ledger_does_not_count_is_seen() throws IOException {
        read = 4;
        assertThat(found()).containsExactly("I7 the ledger says that 4 were read, accepted were 5");
    }

    @Test
    void what_nobody_can_read_and_nobody_is_told_of_is_lost() throws IOException {
        setAside.clear();
        assertThat(found()).containsExactly("I1 set aside 0 times: plans.ndjson row 3");
    }

    @Test
    void what_is_set_aside_twice_is_seen() throws IOException {
        setAside.add("plans.ndjson row 3");
        assertThat(found()).containsExactly("I1 set aside 2 times: plans.ndjson row 3");
    }

    @Test
    void what_is_set_aside_although_it_can_be_read_is_seen() throws IOException {
        setAside.add("plans.ndjson row 2");
        assertThat(found()).containsExactly("I1 set aside, and can be read: plans.ndjson row 2");
    }

    @Test
    void an_update_that_no_source_was_told_was_accepted_is_seen() throws IOException {
        depot.plan("lane-2", 1, new Update("18", 7));
        assertThat(found()).contains("northshire-fleet: I6 never accepted for this lane: lane-2-v1 shows update 18/7");
    }

    @Test
    void another_childs_plan_on_a_lane_is_seen() throws IOException {
        depot.plan("lane-2", 1, new Update("17", 2));
        assertThat(found()).contains("northshire-fleet: I6 never accepted for this lane: lane-2-v1 shows update 17/2");
    }

    @Test
    void a_lane_that_nobody_is_entitled_to_is_seen() throws IOException {
        depot.plan("lane-3", 1, new Update("18", 0));
        audited.add("lane-3-v1");
        went = new Went(4, 0);
        assertThat(found())
                .containsExactly("northshire-fleet: I6 never accepted for this lane: lane-3-v1 shows update 18/0");
    }

    @Test
    void a_manifest_whose_plan_is_cut_short_is_seen() throws IOException {
        Files.writeString(depot.folder().resolve("plans/lane-2-v1.pdf"), "a pag");
        assertThat(found()).contains("northshire-fleet: not whole: lane-2-v1.json");
    }

    @Test
    void a_recall_without_its_page_is_seen() throws IOException {
        depot.recall("lane-1", 1);
        Files.delete(depot.folder().resolve("recalls/lane-1-r1.pdf"));
        assertThat(found()).containsExactly("northshire-fleet: not whole: lane-1-r1.json");
    }

    private List<String> found() throws IOException {
        Told told = new Told(audited, received, setAside, read, Map.of("northshire-fleet", went));
        return new Checker(sources, ENTITLED, told).violations(List.of(TransportFolder.see(depot.folder())));
    }
}
