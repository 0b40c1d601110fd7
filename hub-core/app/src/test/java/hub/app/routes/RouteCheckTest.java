package hub.app.routes;

import static hub.app.routes.FolderRoutes.IN;
import static hub.app.routes.FolderRoutes.OUT;
import static org.assertj.core.api.Assertions.assertThat;

import hub.app.config.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteCheckTest {

    private final RouteCheck check = new RouteCheck(new Surroundings(
            Set.of("children", "contacts"),
            Set.of("acknowledgements"),
            Set.of("transport-plan"),
            Set.of("depot", "coaches"),
            Set.of("directory", "out", "recipients.coaches.folder"),
            AllowList.builtIn(),
            RouteCheckTest.class.getClassLoader()));

    @Test
    void good_routes_pass() {
        assertThat(problems(IN + OUT)).isEmpty();
    }

    @Test
    void a_mistake_is_told_with_its_line_what_was_probably_meant_and_the_rule() {
        assertThat(problems(IN.replace("directory:", "directry:")))
                .containsExactly(
                        "flow.yaml:5: the Kamelet \"folder-source\" needs the option \"directory\" [option-missing]",
                        "flow.yaml:6: the Kamelet \"folder-source\" has no option \"directry\": did you mean \"directory\"? [unknown-name]");
    }

    @Test
    void an_address_that_may_hold_a_password_is_not_repeated() {
        assertThat(problems(IN.replace("hub:intake?reader=children", "ftp:user:hunter2@ftp.example")))
                .contains(
                        "flow.yaml:8: \"ftp:…\" may not be used here: this route ends in hub:intake or hub:receipts [ends-elsewhere]");
    }

    @Test
    void a_file_longer_than_anyone_reads_is_refused() {
        assertThat(problems("#".repeat(200_000) + "\n" + IN))
                .containsExactly("flow.yaml:1: not YAML of at most 200000 characters [not-plain-yaml]");
    }

    @Test
    void an_id_that_another_file_has_is_refused() {
        assertThat(check.check("flow.yaml", IN, Map.of("folder-children", "routes/folder/other.camel.yaml")))
                .extracting(Problem::toString)
                .containsExactly(
                        "flow.yaml:1: the id \"folder-children\" is used in routes/folder/other.camel.yaml as well [id-twice]");
    }

    @Test
    void what_was_granted_to_one_recipient_does_not_go_to_the_folder_of_another() {
        assertThat(problems(OUT.replace("{{out}}", "{{recipients.coaches.folder}}")))
                .containsExactly(
                        "flow.yaml:10: this is a setting of the recipient \"coaches\": the route does not deliver to it [wrong-recipient]");
    }

    @Test
    void a_source_may_ask_its_configured_address_for_more_by_get() {
        assertThat(problems(IN.replace("folder-source", "asking-source"))).isEmpty();
    }

    @Test
    void neither_a_topic_nor_the_brokers_that_keep_it_are_written_into_a_route() {
        String route = OUT.replace("folder-sink", "topic-sink").replace("folder:", "brokers: \"{{out}}\", topic:");

        assertThat(problems(route)).isEmpty();
        assertThat(problems(route.replace("brokers: \"{{out}}\"", "brokers: \"elsewhere.example:9093\"")))
                .containsExactly(
                        "flow.yaml:10: \"brokers\" says where to: write a setting of the connector, {{setting}} [address-not-configured]");
        assertThat(problems(route.replace("topic: \"{{out}}\"", "topic: another")))
                .containsExactly(
                        "flow.yaml:10: \"topic\" says where to: write a setting of the connector, {{setting}} [address-not-configured]");
    }

    @Test
    void a_choice_whose_ways_all_end_in_the_hub_passes() {
        assertThat(problems(IN.replace("- to: hub:intake?reader=children", """
                - choice:
                            when:
                              - simple: "${header.kind} == 'contacts'"
                                steps: [ { to: "hub:intake?reader=contacts" } ]
                            otherwise:
                              steps: [ { to: "hub:intake?reader=children" } ]""")))
                .isEmpty();
    }

    private List<String> problems(String text) {
        return check.check("flow.yaml", text, Map.of()).stream()
                .map(Problem::toString)
                .toList();
    }
}
