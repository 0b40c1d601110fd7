package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Checkout;
import hub.app.connectors.TinyConnectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code toucan connectors} and {@code toucan routes}, typed while a hub runs in another process. Each test has a connector of its own. */
class ConnectorsEndToEndTest {

    @TempDir
    static Path home;

    private static HubProcess hub;

    @BeforeAll
    static void a_hub_in_another_process() throws IOException {
        for (String file : new String[] {"config/precedence.yaml", "config/consent-precedence.yaml"}) {
            write(file, Files.readString(Checkout.top().resolve(file)));
        }
        write("config/application.yaml", "toucan: {}\n");
        Files.createDirectories(home.resolve("config/agreements"));
        Files.createDirectories(home.resolve("config/connectors"));
        hub = HubProcess.start(home);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        hub.close();
    }

    @Test
    void a_connector_is_checked_installed_and_shown_with_what_may_be_set() throws IOException {
        uses("robin");
        String archive = archive("robin", "1.0.0");

        assertThat(done("connectors", "check", archive)).isEqualTo("robin 1.0.0 is sound and fits.\n");
        assertThat(done("connectors", "install", archive)).isEqualTo("""
                robin 1.0.0 is installed.
                robin            1.0.0      Tiny                             robin-1.0.0.zip
                  town-robin                     running: robin-crew
                """);
        assertThat(done("connectors", "show", "robin")).isEqualTo("""
                robin            1.0.0      Tiny                             robin-1.0.0.zip
                  town-robin                     running: robin-crew
                  made by Nobody, licence MIT
                  may be set, below "settings:" in config/connectors/<source>.yaml
                    directory                    Folder of the crew, such as data/in/crew (required)
                """);
        assertThat(refused("connectors", "show", "robbin"))
                .isEqualTo("toucan: no connector is called \"robbin\": did you mean \"robin\"?\n");
    }

    @Test
    void it_is_stopped_started_upgraded_and_removed_while_the_hub_runs() throws IOException {
        uses("wren");
        done("connectors", "install", archive("wren", "1.0.0"));

        assertThat(done("connectors", "stop", "wren")).isEqualTo("""
                wren is stopped; it starts again with the hub, or with "toucan connectors start wren".
                wren             1.0.0      Tiny                             wren-1.0.0.zip
                  town-wren                      stopped
                """);
        assertThat(done("connectors", "start", "wren")).isEqualTo("""
                wren is started.
                wren             1.0.0      Tiny                             wren-1.0.0.zip
                  town-wren                      running: wren-crew
                """);
        assertThat(done("connectors", "upgrade", archive("wren", "1.1.0"))).isEqualTo("""
                wren is 1.1.0 now.
                wren             1.1.0      Tiny                             wren-1.1.0.zip
                  town-wren                      running: wren-crew
                """);
        assertThat(done("connectors", "remove", "wren")).isEqualTo("""
                wren is removed.
                config/connectors/town-wren.yaml still names it: delete the file, or the hub will not start again without wren.
                """);
        assertThat(refused("connectors", "remove", "wren")).contains("no archive of \"wren\" is in plugins/");
    }

    @Test
    void settings_that_are_wrong_refuse_a_connector_until_they_are_mended() throws IOException {
        uses("finch");
        write("config/connectors/town-finch.yaml", "connector: finch\nsettings:\n  directry: in/finch\n");
        String archive = archive("finch", "1.0.0");

        assertThat(refused("connectors", "install", archive))
                .isEqualTo("toucan: finch-1.0.0.zip: config/connectors/town-finch.yaml:3:"
                        + " unknown setting \"settings.directry\": did you mean \"directory\"?\n");
        assertThat(done("connectors", "list")).doesNotContain("finch");
        uses("finch");
        assertThat(done("connectors", "install", archive)).contains("running: finch-crew");
    }

    @Test
    void what_cannot_be_taken_says_why_and_ends_with_1() throws IOException {
        Files.createDirectories(home.resolve("plugins"));
        write("plugins/damaged.zip", "no zip");

        assertThat(done("connectors", "list"))
                .contains("liquidlogic ", "  used by no file in config/connectors")
                .contains("not taken: damaged.zip (not-an-archive) is not a zip file that can be read to its end");
        assertThat(refused(
                        "connectors",
                        "check",
                        home.resolve("plugins/damaged.zip").toString()))
                .startsWith("toucan: damaged.zip (not-an-archive) ");
        assertThat(refused("connectors", "install", "nowhere.zip"))
                .startsWith("toucan: nowhere.zip (not-there) is not there, or may not be read: check the path");
        assertThat(refused("connectors", "start", "transprt")).contains("did you mean \"transport\"?");
    }

    @Test
    void a_route_is_listed_checked_deployed_rolled_back_stopped_and_started() throws IOException {
        uses("heron");
        done("connectors", "install", archive("heron", "1.0.0"));
        Path edited = home.resolve("edited/crew.camel.yaml");
        String before = Files.readString(home.resolve("routes/heron/crew.camel.yaml"));
        write("edited/crew.camel.yaml", before.replace("The crew", "All crew"));
        String[] deploy = {"routes", "deploy", edited.toString(), "--connector", "heron"};

        assertThat(done("routes", "check", edited.toString(), "--connector", "heron"))
                .isEqualTo("""
                crew: crew.txt: 2 read, 0 rejected
                All is well.
                """);
        assertThat(done(deploy)).isEqualTo("""
                crew: crew.txt: 2 read, 0 rejected
                In place.
                """);
        assertThat(done("routes", "list")).contains("All crew, as the town lists them");
        assertThat(done("routes", "rollback", "heron-crew")).endsWith("The version before is in place.\n");
        assertThat(done("routes", "list")).contains("The crew, as the town lists them");
        assertThat(done("routes", "stop", "heron-crew")).isEqualTo("heron-crew has stopped.\n");
        assertThat(done("routes", "list")).containsPattern("heron-crew +stopped +The crew");
        assertThat(done("routes", "start", "heron-crew")).isEqualTo("heron-crew runs.\n");
        assertThat(done("routes", "list")).containsPattern("heron-crew +runs for town-heron +The crew");

        write("edited/crew.camel.yaml", before.replace("reader=crew", "reader=croo"));
        Typed typed = Typed.toucan(home, deploy);
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEqualToIgnoringNewLines("""
                routes/heron/crew.camel.yaml:8: there is no reader "croo": did you mean "crew"? [unknown-name]
                Refused; what was in place stays.
                """);
        assertThat(refused("routes", "stop", "heron-croo")).contains("did you mean \"heron-crew\"?");
    }

    /** What a command prints that does what it is told. */
    private static String done(String... words) {
        Typed typed = Typed.toucan(home, words);
        assertThat(typed.exit()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.err()).isEmpty();
        return typed.out();
    }

    /** What a command complains about that does not. */
    private static String refused(String... words) {
        Typed typed = Typed.toucan(home, words);
        assertThat(typed.exit()).as(typed.out()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        return typed.err();
    }

    /** An outside system with a route, for a connector that is not there yet. */
    private static void uses(String connector) throws IOException {
        Files.createDirectories(home.resolve("in/" + connector));
        write(
                "config/connectors/town-" + connector + ".yaml",
                "connector: %1$s%nsettings:%n  directory: in/%1$s%n".formatted(connector));
        write("routes/" + connector + "/crew.camel.yaml", """
                - route:
                    id: %s-crew
                    description: The crew, as the town lists them
                    from:
                      uri: kamelet:tiny-source
                      parameters: { directory: "{{directory}}" }
                      steps:
                        - to: hub:intake?reader=crew
                """.formatted(connector));
    }

    private static String archive(String id, String version) throws IOException {
        Path file = home.resolve("made/" + id + "-" + version + ".zip");
        return new TinyConnectors(home).id(id).version(version).writeTo(file).toString();
    }

    private static void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
