package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code toucan routes} on a home in which no hub runs. */
class RoutesCommandTest {

    private static final String CHILDREN = "routes/liquidlogic/children.camel.yaml";

    @TempDir
    Path folder;

    private Path home;
    private Path edited;

    @BeforeEach
    void a_home_and_an_edited_route() throws IOException {
        home = Homes.make(folder.resolve("home"), 5);
        Typed.toucan(home, "check");
        edited = folder.resolve("children.camel.yaml");
        Files.writeString(edited, Files.readString(home.resolve(CHILDREN)).replace("Every night", "Each night"));
    }

    @Test
    void list_names_every_route() {
        Typed typed = Typed.toucan(home, "routes", "list");

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("liquidlogic-children", "transport-plans-to-redwing-travel", "stopped");
    }

    @Test
    void a_deploy_reads_the_samples_puts_the_file_in_place_and_can_be_rolled_back() throws IOException {
        String before = Files.readString(home.resolve(CHILDREN));

        Typed deployed = Typed.toucan(home, "routes", "deploy", edited.toString(), "--connector", "liquidlogic");

        assertThat(deployed.exit()).as(deployed.err()).isZero();
        assertThat(deployed.out()).containsPattern("children: children-20261120T0200.csv: \\d+ read, \\d+ rejected");
        assertThat(home.resolve(CHILDREN)).hasSameTextualContentAs(edited);

        Typed back = Typed.toucan(home, "routes", "rollback", "liquidlogic-children");

        assertThat(back.exit()).as(back.err()).isZero();
        assertThat(home.resolve(CHILDREN)).hasContent(before);
    }

    @Test
    void a_route_that_sends_is_tried_with_a_made_up_plan_and_sends_nothing() {
        Typed checked = check("routes/transport/plans-to-northshire-fleet.camel.yaml");

        assertThat(checked.exit()).as(checked.err()).isZero();
        assertThat(checked.out())
                .containsPattern(
                        "transport-plans-to-northshire-fleet: a made-up plan would be sent: .*\\.pdf, .*\\.json, manifest/")
                .containsPattern("transport-plans-to-northshire-fleet: its recall would be sent: recalls/")
                .endsWith("All is well.\n");
        assertThat(home.resolve("data/out/northshire-fleet")).isEmptyDirectory();
    }

    @Test
    void acknowledgements_are_tried_with_the_connectors_sample() {
        assertThat(check("routes/transport/acknowledgements.camel.yaml").out())
                .contains("acknowledgements: acknowledgements-20261120T0200.csv: 3 receipts read");
    }

    private Typed check(String route) {
        return Typed.toucan(home, "routes", "check", home.resolve(route).toString(), "--connector", "transport");
    }

    @Test
    void a_hostile_file_is_refused_and_what_was_in_place_stays() throws IOException {
        String before = Files.readString(home.resolve(CHILDREN));
        Files.writeString(edited, before.replace("hub:intake?reader=children", "file:/tmp/copies"));

        Typed typed = Typed.toucan(home, "routes", "deploy", edited.toString(), "--connector", "liquidlogic");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).contains(CHILDREN + ":10: ").contains("[ends-elsewhere]");
        assertThat(home.resolve(CHILDREN)).hasContent(before);
    }

    @Test
    void starting_a_route_needs_a_hub_that_runs() {
        Typed typed = Typed.toucan(home, "routes", "start", "liquidlogic-children");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("no hub runs here");
    }
}
