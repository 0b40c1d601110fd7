package hub.app.routes;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.config.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RouteCheckTest {

    private static final String GOOD = """
            - route:
                id: folder-children
                description: The children in the folder
                from:
                  uri: kamelet:folder-source
                  parameters: { directory: "{{directory}}" }
                  steps:
                    - to: hub:intake?reader=children
            """;

    private static final String OUT = """
            - route:
                id: plans-to-depot
                description: Plans to the depot
                from:
                  uri: hub:deliveries
                  parameters: { recipient: depot, writer: transport-plan }
                  steps:
                    - to:
                        uri: kamelet:folder-sink
                        parameters: { folder: "{{out}}" }
            """;

    private final RouteCheck check = new RouteCheck(new Surroundings(
            Set.of("children", "contacts"),
            Set.of("acknowledgements"),
            Set.of("transport-plan"),
            Set.of("depot", "coaches"),
            Set.of("directory", "out"),
            RouteCheckTest.class.getClassLoader()));

    @Test
    void good_routes_pass() {
        assertThat(check.check("flow.yaml", GOOD + OUT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_hostile_or_mistaken_file_is_refused_with_its_line(String what, String text, String message) {
        assertThat(problems(text)).contains(message);
    }

    static Stream<Arguments> a_hostile_or_mistaken_file_is_refused_with_its_line() {
        return Stream.of(
                wrong(
                        "a type tag",
                        "- !!javax.script.ScriptEngineManager [a]",
                        "flow.yaml:1: a type tag (tag:yaml.org,2002:javax.script.ScriptEngineManager) may not be used"),
                wrong(
                        "an alias bomb",
                        "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]",
                        "flow.yaml:2: an alias (*name) may not be used: write the value out"),
                wrong(
                        "a duplicate key",
                        GOOD.replace("description:", "id: again\n    description:"),
                        "flow.yaml:3: \"id\" stands twice in one block"),
                wrong(
                        "a tab",
                        "-\troute:\n\t\tid: x",
                        "flow.yaml:1: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
                wrong("great depth", "[".repeat(5000), "flow.yaml:1: nested deeper than 40 levels"),
                wrong("nothing", "", "flow.yaml:1: the file is empty"),
                wrong(
                        "no description",
                        GOOD.replace("    description: The children in the folder\n", ""),
                        "flow.yaml:1: a route needs a description of one line"),
                wrong(
                        "a word that YAML 1.1 took for false, as an id",
                        GOOD.replace("id: folder-children", "id: "),
                        "flow.yaml:1: a route needs an id"),
                wrong("an id used twice", GOOD + GOOD, "flow.yaml:9: the id \"folder-children\" is used twice"),
                wrong(
                        "a bean beside the route",
                        GOOD + "- beans: [{ name: x, type: java.lang.Object }]\n",
                        "flow.yaml:9: a route file may not have \"beans\": there is route"),
                wrong(
                        "another start",
                        GOOD.replace("kamelet:folder-source", "file:/etc"),
                        "flow.yaml:5: a route begins with a Kamelet of its connector or with hub:deliveries, not with \"file:/etc\""),
                wrong(
                        "another ending",
                        GOOD.replace("hub:intake?reader=children", "file:/tmp/copies"),
                        "flow.yaml:8: \"file:/tmp/copies\" may not be used here: this route ends in hub:intake or hub:receipts"),
                wrong(
                        "a leak inside a Kamelet",
                        GOOD.replace("folder-source", "leaky-source"),
                        "flow.yaml:5: the Kamelet \"leaky-source\" sends to \"file\" in its steps: what comes from a source ends in hub:intake or hub:receipts"),
                wrong(
                        "a source's records sent out by a sink",
                        GOOD.replace("hub:intake?reader=children", "kamelet:folder-sink?folder=x"),
                        "flow.yaml:8: the Kamelet \"folder-sink\" sends to \"file\" in its steps: what comes from a source ends in hub:intake or hub:receipts"),
                wrong(
                        "a recipient list",
                        OUT.replace("- to:", "- recipientList:"),
                        "flow.yaml:8: the step \"recipientList\" may not be used in a route: there is choice, filter, removeHeader, removeHeaders, setHeader, to"),
                wrong(
                        "a dynamic ending",
                        OUT.replace("- to:", "- toD:"),
                        "flow.yaml:8: the step \"toD\" may not be used in a route: did you mean \"to\"?"),
                wrong(
                        "a script",
                        GOOD.replace("- to:", "- script: { groovy: \"1\" }\n        - to:"),
                        "flow.yaml:8: the step \"script\" may not be used in a route: there is choice, filter, removeHeader, removeHeaders, setHeader, to"),
                wrong(
                        "another language",
                        GOOD.replace(
                                "- to: hub:intake?reader=children",
                                "- filter: { groovy: \"true\", steps: [{ to: \"hub:intake?reader=children\" }] }"),
                        "flow.yaml:8: the language or field \"groovy\" may not be used in a route: use simple or constant"),
                wrong(
                        "a method call in simple",
                        GOOD.replace("- to:", "- filter: { simple: \"${body.getClass()} != null\" }\n        - to:"),
                        "flow.yaml:8: simple may only look at ${body} and ${header.NAME}: it calls no method and reads nothing else"),
                wrong(
                        "the environment in simple",
                        GOOD.replace("- to:", "- setHeader: { name: x, simple: \"${env.HOME}\" }\n        - to:"),
                        "flow.yaml:8: simple may only look at ${body} and ${header.NAME}: it calls no method and reads nothing else"),
                wrong(
                        "a secret in the text",
                        GOOD.replace("parameters: {", "parameters: { password: hunter2,"),
                        "flow.yaml:6: a secret may not stand in a route: write {{setting}} in place of the value of \"password\""),
                wrong(
                        "an unknown option",
                        GOOD.replace("directory:", "directry:"),
                        "flow.yaml:6: the Kamelet \"folder-source\" has no option \"directry\": did you mean \"directory\"?"),
                wrong(
                        "the wrong type",
                        GOOD.replace("parameters: {", "parameters: { delay: often,"),
                        "flow.yaml:6: \"delay\" must be of type integer"),
                wrong(
                        "an unknown placeholder",
                        GOOD.replace("{{directory}}", "{{env:HOME}}"),
                        "flow.yaml:6: there is no setting {{env:HOME}}: there is directory, out"),
                wrong(
                        "an unknown reader",
                        GOOD.replace("=children", "=childrun"),
                        "flow.yaml:8: there is no reader \"childrun\": did you mean \"children\"?"),
                wrong(
                        "an unknown recipient",
                        OUT.replace("depot,", "depo,"),
                        "flow.yaml:6: there is no recipient \"depo\": did you mean \"depot\"?"),
                wrong(
                        "an unknown option of the hub",
                        OUT.replace("writer:", "wrter:"),
                        "flow.yaml:6: hub:deliveries has no option \"wrter\": did you mean \"writer\"?"),
                wrong(
                        "deliveries back into the hub",
                        OUT.replace("uri: kamelet:folder-sink", "uri: hub:intake?reader=children"),
                        "flow.yaml:9: \"hub:intake\" may not be used here: this route ends in one of the connector's Kamelets"),
                wrong(
                        "a header that steers Camel",
                        OUT.replace("- to:", "- setHeader: { name: CamelFileName, constant: x }\n        - to:"),
                        "flow.yaml:8: a header whose name begins with Camel steers Camel itself and may not be set"));
    }

    @Test
    void a_secret_is_never_repeated() {
        assertThat(String.join("\n", problems(GOOD.replace("parameters: {", "parameters: { password: hunter2,"))))
                .doesNotContain("hunter2");
    }

    private List<String> problems(String text) {
        return check.check("flow.yaml", text).stream().map(Problem::toString).toList();
    }

    private static Arguments wrong(String what, String text, String message) {
        return Arguments.of(what, text, message);
    }
}
