package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.testkit.RouteBench.Outcome;
import hub.testkit.farside.FarSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sink Kamelet puts a delivery there whole, in order and once, or says why not. */
@Tag(Contract.FAR_SIDE)
public abstract class SinkRouteContract extends Contract {

    private static final Payload PLAN = Payload.of(
            part("plans/R012-AM/L-88-v3.pdf", "CANARY the page, zo\u00eb"),
            part("manifest/D-1.json", "CANARY manifest"));
    private static final Payload RECALL = Payload.of(part("recalls/R-99.json", "do not use L-88"));

    private FarSide farSide;

    /** An outside system that is up and holds nothing. */
    protected abstract FarSide farSide(Path home) throws Exception;

    /** The Kamelet, told where the outside system of {@link #farSide} is. */
    protected abstract Kamelet sink();

    /** What is sent; holds the word {@code CANARY}. */
    protected Payload plan() {
        return PLAN;
    }

    protected Payload recall() {
        return RECALL;
    }

    /** What must be there for the recall to be about anything, and gives way to it; empty where a recall stands beside what it recalls. */
    protected Optional<Payload> recalled() {
        return Optional.empty();
    }

    /** Whether the far side answers with a reference of its own. */
    protected boolean givesReferences() {
        return true;
    }

    /** The Kamelet, told to expect another than the far side that answers; empty where nobody can be told from another. */
    protected Optional<Kamelet> deceived() {
        return Optional.empty();
    }

    @BeforeEach
    void up(@TempDir Path home) throws Exception {
        farSide = farSide(home);
    }

    @AfterEach
    void down() {
        farSide.close();
    }

    @Test
    void every_part_arrives_whole_under_its_own_name_and_nothing_beside() throws Exception {
        try (RouteBench route = start()) {
            assertTaken(route.send(plan()));
        }
        assertArrived(plan());
    }

    @Test
    void a_repeat_is_harmless() throws Exception {
        try (RouteBench route = start()) {
            route.send(plan());
            assertTaken(route.send(plan()));
        }
        assertArrived(plan());
    }

    @Test
    void a_recall_arrives() throws Exception {
        try (RouteBench route = start()) {
            if (recalled().isPresent()) {
                assertTaken(route.send(recalled().get()));
            }
            assertTaken(route.send(recall()));
        }
        assertArrived(recall());
    }

    @Test
    void an_outage_is_unavailable_and_heals_and_quotes_nothing_of_what_was_sent() throws Exception {
        try (RouteBench route = start()) {
            farSide.goDown();
            Outcome failed = route.send(plan());
            assertThat(failed.problem()).contains(Fault.Kind.UNAVAILABLE);
            assertThat(failed.message()).doesNotContain("CANARY");
            farSide.comeBack();
            assertThat(farSide.received()).isEmpty();
            assertTaken(route.send(plan()));
        }
        assertArrived(plan());
    }

    /** A far side that takes everything says so. */
    @Test
    void a_refusal_is_rejected_and_quotes_nothing_of_what_was_sent_and_does_not_stand_in_the_way() throws Exception {
        if (!farSide.refuses()) {
            assertThatThrownBy(farSide::rejectNext).isInstanceOf(UnsupportedOperationException.class);
            return;
        }
        try (RouteBench route = start()) {
            farSide.rejectNext();
            Outcome refused = route.send(plan());
            assertThat(refused.problem()).as(refused.message()).contains(Fault.Kind.REJECTED);
            assertThat(refused.message()).doesNotContain("CANARY");
            assertTaken(route.send(plan()));
        }
        assertArrived(plan());
    }

    @Test
    void no_log_line_at_any_level_quotes_what_was_sent() throws Exception {
        List<String> lines;
        try (LogLines log = new LogLines();
                RouteBench route = start()) {
            route.send(plan());
            farSide.goDown();
            route.send(plan());
            farSide.comeBack();
            lines = log.lines();
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("CANARY"));
    }

    @Test
    void the_receipt_names_the_far_sides_reference_or_says_that_there_is_none() throws Exception {
        try (RouteBench route = start()) {
            Outcome taken = route.send(plan());
            assertTaken(taken);
            assertThat(taken.receipt().isEmpty()).isNotEqualTo(givesReferences());
        }
    }

    @Test
    void a_far_side_that_is_not_who_it_should_be_gets_nothing() throws Exception {
        assumeTrue(deceived().isPresent(), "there is nothing to know this far side by");
        try (RouteBench route = RouteBench.sink(subject(), deceived().get())) {
            assertThat(route.send(plan()).problem()).isPresent();
        }
        assertThat(farSide.received()).isEmpty();
    }

    private static void assertTaken(Outcome outcome) {
        assertThat(outcome.problem()).as(outcome.message()).isEmpty();
    }

    private void assertArrived(Payload payload) {
        Map<String, byte[]> received = farSide.received();
        assertThat(received)
                .containsOnlyKeys(payload.parts().stream().map(Part::path).toList());
        payload.parts().forEach(part -> assertThat(received.get(part.path())).isEqualTo(part.bytes()));
    }

    private RouteBench start() throws Exception {
        return RouteBench.sink(subject(), sink());
    }

    private static Part part(String path, String content) {
        return new Part(path, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}
