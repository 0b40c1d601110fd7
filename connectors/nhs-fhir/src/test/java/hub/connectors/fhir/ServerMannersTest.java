package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connectors.fhir.server.FhirServerSettings;
import hub.testkit.farside.Answer;
import hub.testkit.farside.HttpFarSide;
import hub.testkit.farside.Manner;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A FHIR server that does not answer as it should, and one that wants to know who asks. */
class ServerMannersTest {

    private final AskedServer server = new AskedServer();

    @BeforeEach
    void a_child_with_a_plan() {
        server.far.load(Fhir.maya());
        server.far.load(Fhir.plan("plan-maya", "Patient/maya", Fhir.activities(Fhir.step("Stay with her"))));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_short_wait_that_it_asks_for_is_waited() {
        server.far.http().next(Manner.tooMany(3));

        assertThat(server.poll().outcome().items()).isNotEmpty();
        assertThat(server.waited).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void a_long_wait_is_left_to_the_next_time() {
        server.far.http().next(Manner.tooMany(3_600));

        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
        assertThat(server.waited).isEmpty();
    }

    @Test
    void one_that_never_stops_asking_to_wait_is_left_to_the_next_time() {
        server.far.http().always(Manner.tooMany(1));

        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
        assertThat(server.waited).hasSize(4);
    }

    @Test
    void garbage_half_an_answer_and_silence_are_no_answer() {
        server.far.http().next(Manner.garbage());
        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
        server.far.http().next(Manner.breakOff());
        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
        server.far.http().next(Manner.silent());
        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
    }

    @Test
    void an_answer_that_comes_a_byte_at_a_time_is_given_up_after_the_time_for_a_whole_one() {
        server.far.http().next(Manner.slow(Duration.ofMillis(200)));

        Instant before = Instant.now();
        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void an_answer_for_another_patient_than_was_asked_for_is_no_answer() {
        server.far.http().next(Manner.right());
        server.far.http().next(Manner.instead(Answer.of(200, "application/fhir+json", Fhir.idris())));

        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirection_is_not_followed(int status) {
        try (HttpFarSide elsewhere = new HttpFarSide(asked -> Answer.of(200))) {
            server.far.http().next(Manner.redirect(status, elsewhere.uri()));

            assertFault(server::poll, Fault.Kind.CONFIGURATION);
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void a_page_at_another_server_is_not_asked_for() {
        try (HttpFarSide elsewhere = new HttpFarSide(asked -> Answer.of(200))) {
            String page =
                    "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"%s/x\"}]}";
            server.far
                    .http()
                    .next(Manner.instead(Answer.of(200, "application/fhir+json", page.formatted(elsewhere.uri()))));

            assertFault(server::poll, Fault.Kind.CONFIGURATION);
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void pages_that_go_round_in_a_circle_are_no_answer() {
        String page =
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"%s/CarePlan?p=1\"}]}";
        server.far
                .http()
                .always(Manner.instead(Answer.of(200, "application/fhir+json", page.formatted(server.far.base()))));

        assertFault(server::poll, Fault.Kind.UNAVAILABLE);
    }

    @Test
    void a_server_that_wants_a_token_is_given_one_fetched_once_with_a_signed_assertion() {
        Client client = Client.KNOWN;
        server.letTimePass();
        URI endpoint = server.far.demandTokensOf(client.registered());
        server.asksWith(client.credentials(endpoint));

        assertThat(server.poll().outcome().items()).isNotEmpty();
        assertThat(server.far.http().asked().stream()
                        .filter(asked -> asked.path().equals(endpoint.getPath())))
                .hasSize(1);
    }

    @Test
    void a_key_that_is_not_the_registered_one_is_a_matter_of_configuration_and_is_not_told() {
        server.letTimePass();
        URI endpoint = server.far.demandTokensOf(Client.KNOWN.registered());
        server.asksWith(Client.STRANGER.credentials(endpoint));

        assertFault(server::poll, Fault.Kind.CONFIGURATION);
    }

    @Test
    void addresses_are_encrypted_unless_they_are_on_this_machine() {
        assertThatThrownBy(() -> new FhirServerSettings(URI.create("http://fhir.example/R4"), null, null))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> new FhirServerSettings(URI.create("https://user:word@fhir.example/R4"), null, null))
                .hasMessageContaining("without a user")
                .hasMessageNotContaining("word");
    }

    private static void assertFault(ThrowingCallable poll, Fault.Kind kind) {
        assertThatThrownBy(poll)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
