package hub.app.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.operations.AgreementOperations;
import hub.app.operations.AgreementOperations.Act;
import hub.app.operations.CohortOperations;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import hub.app.operations.ConsentOperations;
import hub.app.operations.HubOperations;
import hub.app.operations.Operations;
import hub.app.operations.ReleaseOperations;
import hub.app.operations.RouteFile;
import hub.app.operations.RouteOperations;
import hub.connector.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminServerTest {

    @TempDir
    static Path data;

    private static final FakeOperations HUB = new FakeOperations();
    private static final FakeConnectors CONNECTORS = new FakeConnectors();
    private static final RouteOperations ROUTES = new FakeRoutes();
    private static final FakeAgreements AGREEMENTS = new FakeAgreements();
    private static final FakeReleases RELEASES = new FakeReleases();
    private static final FakeCohorts COHORTS = new FakeCohorts();
    private static final FakeConsents CONSENTS = new FakeConsents();
    private static final Operations ALL =
            new Operations(HUB, CONNECTORS, ROUTES, AGREEMENTS, CONSENTS, RELEASES, COHORTS);
    private static AdminServer server;

    @BeforeAll
    static void start() {
        server = AdminServer.start(ALL, data, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_operation_answers_over_the_wire_as_it_does_at_home() {
        HubOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().operations();

        assertThat(remote.explain("child-1", "depot", "transport-plan", Optional.empty()))
                .isEqualTo(HUB.explain("child-1", "depot", "transport-plan", Optional.empty()));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2027, 6, 26));
        assertThat(remote.explain("child-1", "depot", "transport-plan", day))
                .isEqualTo(HUB.explain("child-1", "depot", "transport-plan", day));
        assertThat(remote.journal("child-1")).isEqualTo(HUB.journal("child-1"));
        assertThat(remote.verifyAudit()).isEqualTo(HUB.verifyAudit());
        assertThat(remote.quarantine()).isEqualTo(HUB.quarantine());
        assertThat(remote.quarantined(1)).isEqualTo(HUB.quarantined(1));
        assertThat(remote.quarantinedOriginal(1)).isEqualTo(HUB.quarantinedOriginal(1));
        assertThat(remote.replay(List.of(1L, 2L))).isEqualTo(HUB.replay(List.of(1L, 2L)));
        assertThat(remote.reviews()).isEqualTo(HUB.reviews());
        remote.link(3, "child-1");
        remote.accept(4);
        assertThat(HUB.done).containsExactly("link 3 child-1", "accept 4");
    }

    @Test
    void every_operation_on_connectors_does_too() {
        ConnectorOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().connectors();

        assertThat(remote.connectors()).isEqualTo(CONNECTORS.connectors());
        assertThat(remote.refusedArchives()).isEqualTo(CONNECTORS.refusedArchives());
        ConnectorItem folder = CONNECTORS.connectors().get(0);
        assertThat(remote.start("folder")).isEqualTo(folder);
        assertThat(remote.stop("folder")).isEqualTo(folder);
        assertThat(remote.install(Path.of("/archives/a.zip"))).isEqualTo(folder);
        assertThat(remote.upgrade(Path.of("/archives/b.zip"))).isEqualTo(folder);
        assertThat(remote.remove("folder")).containsExactly("config/connectors/town-folder.yaml");
        assertThat(CONNECTORS.done)
                .containsExactly(
                        "start folder",
                        "stop folder",
                        "install /archives/a.zip",
                        "upgrade /archives/b.zip",
                        "remove folder");
    }

    @Test
    void every_operation_on_routes_answers_over_the_wire_as_it_does_at_home() {
        RouteOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().routes();
        RouteFile file = new RouteFile("folder", "in.camel.yaml", "- route:");

        assertThat(remote.routes()).isEqualTo(ROUTES.routes());
        assertThat(remote.check(file)).isEqualTo(ROUTES.check(file));
        assertThat(remote.deploy(file)).isEqualTo(ROUTES.deploy(file));
        assertThat(remote.rollback("r")).isEqualTo(ROUTES.rollback("r"));
        remote.start("r");
        assertThatThrownBy(() -> remote.stop("r")).hasMessage("there is no route");
    }

    @Test
    void every_operation_on_agreements_does_too() {
        AgreementOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().agreements();

        assertThat(remote.agreements()).isEqualTo(AGREEMENTS.agreements());
        remote.stop(new Act("a", "a.governor", "a lost tablet"));
        remote.resume(new Act("a", "b.governor", "found"));
        assertThat(AGREEMENTS.done).containsExactly("stop a a.governor a lost tablet", "resume a b.governor found");
    }

    @Test
    void every_operation_on_cohorts_does_too() {
        CohortOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().cohorts();
        CohortOperations.Asked asked = new CohortOperations.Asked("insight", "a.worker");

        remote.refresh(asked);

        assertThat(remote.refreshes()).isEqualTo(COHORTS.refreshes());
        assertThat(COHORTS.done).containsExactly(asked);
    }

    @Test
    void every_operation_on_releases_does_too() {
        ReleaseOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().releases();
        var release = new ReleaseOperations.Release(
                "child-1", "depot", List.of("address"), LocalDate.of(2026, 12, 18), "a.worker", "the trip");
        var withdrawal = new ReleaseOperations.Withdrawal(1, "b.worker", "over");

        assertThat(remote.releases()).isEqualTo(RELEASES.releases());
        remote.record(release);
        remote.withdraw(withdrawal);
        assertThat(RELEASES.done).containsExactly(release, withdrawal);
    }

    @Test
    void every_operation_at_the_desk_does_too() {
        ConsentOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().consents();

        assertThat(remote.consents("child-1")).isEqualTo(CONSENTS.consents("child-1"));
        assertThat(remote.record(FakeConsents.FORM)).isEqualTo("desk-1");
        assertThat(remote.withdraw(FakeConsents.WITHDRAWAL)).isEqualTo("desk-2");
        assertThat(CONSENTS.done).containsExactly(FakeConsents.FORM, FakeConsents.WITHDRAWAL);
    }

    @Test
    void a_refusal_comes_back_with_its_kind_and_words() {
        HubOperations remote =
                AdminClient.find(new AdminFiles(data)).orElseThrow().operations();

        assertThatThrownBy(() -> remote.reject(9))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessage("no question 9 waits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer 00", "Basic YWRtaW46YWRtaW4=", "bearer token"})
    void without_the_token_every_address_answers_401_and_nothing_else(String authorization) throws Exception {
        for (String path : List.of("/quarantine", "/quarantine/1", "/no-such-page", "/", "/error")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.url().resolve(path));
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void it_listens_on_this_machine_only() {
        assertThat(server.url().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void the_token_may_be_read_by_its_owner_alone_and_shows_nothing_of_itself() throws Exception {
        assertThat(Files.getPosixFilePermissions(data.resolve("admin-token")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(AdminToken.random()).hasToString("AdminToken").isNotEqualTo(AdminToken.random());
    }

    @Test
    void a_taken_port_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> AdminServer.start(
                        ALL, data.resolve("other"), server.url().getPort()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("is taken: stop what listens there, or give another with --port");
    }

    @Test
    void what_a_killed_hub_left_behind_is_not_taken_for_a_running_one(@TempDir Path other) {
        AdminFiles files = new AdminFiles(other);
        files.write(new AdminFiles.Address(URI.create("http://127.0.0.1:1"), AdminToken.random()));

        assertThat(AdminClient.find(files)).isEmpty();
    }

    @Test
    void closing_takes_the_files_away(@TempDir Path other) {
        AdminServer.start(ALL, other, 0).close();

        assertThat(other).isEmptyDirectory();
    }
}
