package hub.testkit.farside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An HTTP partner answers in every manner that real ones do, and remembers what it was asked. */
class HttpFarSideTest {

    private final HttpDocuments partner = new HttpDocuments();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        partner.close();
    }

    @Test
    void a_document_that_is_put_there_can_be_listed_and_read_and_taken() throws Exception {
        assertThat(put("plans/1.json", "first").headers().firstValue(HttpDocuments.REFERENCE))
                .isPresent();

        assertThat(get("").body()).isEqualTo("plans/1.json");
        assertThat(get("plans/1.json").body()).isEqualTo("first");
        assertThat(send(to("plans/1.json").DELETE()).statusCode()).isEqualTo(204);
        assertThat(get("plans/1.json").statusCode()).isEqualTo(404);
    }

    @Test
    void what_it_was_asked_is_remembered_with_headers_and_body() throws Exception {
        send(to("1.json").header("If-Match", "3").PUT(BodyPublishers.ofString("first")));

        assertThat(partner.http().asked()).singleElement().satisfies(asked -> {
            assertThat(asked).hasToString("PUT /documents/1.json");
            assertThat(asked.header("if-match")).contains("3");
            assertThat(asked.text()).isEqualTo("first");
        });
    }

    @Test
    void a_refused_document_is_not_kept_and_the_next_one_is() throws Exception {
        partner.rejectNext();

        assertThat(put("1.json", "first").statusCode()).isEqualTo(422);
        assertThat(partner.received()).isEmpty();
        assertThat(put("1.json", "first").statusCode()).isEqualTo(201);
    }

    @Test
    void a_silent_partner_takes_the_request_and_never_answers() {
        partner.http().next(Manner.silent());

        assertThatThrownBy(() -> send(to("").timeout(Duration.ofSeconds(1)))).isInstanceOf(HttpTimeoutException.class);
        assertThat(partner.http().asked()).hasSize(1);
    }

    @Test
    void a_slow_partner_outlasts_whoever_waits_for_the_whole_answer() throws Exception {
        put("1.json", "0123456789".repeat(20));
        partner.http().next(Manner.slow(Duration.ofMillis(50)));

        var answer = client.sendAsync(to("1.json").build(), BodyHandlers.ofString());
        assertThat(answer).failsWithin(Duration.ofMillis(300));
    }

    @Test
    void a_lying_partner_gives_another_document_with_a_good_status() throws Exception {
        put("1.json", "first");
        partner.http().next(Manner.instead(Answer.of(200, "text/plain", "second")));

        assertThat(get("1.json").body()).isEqualTo("second");
    }

    @Test
    void garbage_comes_with_a_good_status() throws Exception {
        put("1.json", "first");
        partner.http().next(Manner.garbage());

        HttpResponse<String> answer = get("1.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("first").isNotEmpty();
    }

    @Test
    void a_partner_that_breaks_off_has_taken_the_document_and_its_answer_is_lost() {
        partner.http().next(Manner.breakOff());

        assertThatThrownBy(() -> put("1.json", "first")).isInstanceOf(IOException.class);
        assertThat(partner.received()).containsOnlyKeys("1.json");
    }

    @Test
    void a_redirect_names_another_place_and_a_busy_partner_names_a_time() throws Exception {
        partner.http().next(Manner.redirect(307, URI.create("http://elsewhere.example/")));
        partner.http().next(Manner.tooMany(120));

        assertThat(get("").headers().firstValue("Location")).contains("http://elsewhere.example/");
        HttpResponse<String> busy = get("");
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("120");
    }

    @Test
    void a_manner_for_always_ends_only_with_another() throws Exception {
        partner.http().always(Manner.instead(Answer.of(503)));
        assertThat(get("").statusCode()).isEqualTo(503);
        assertThat(get("").statusCode()).isEqualTo(503);

        partner.http().always(Manner.right());
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_listens_while_it_is_down_and_it_comes_back_at_the_same_address_with_what_it_held() throws Exception {
        put("1.json", "first");
        URI before = partner.documents();
        partner.goDown();
        assertThatThrownBy(() -> get("")).isInstanceOf(ConnectException.class);

        partner.comeBack();
        assertThat(partner.documents()).isEqualTo(before);
        assertThat(get("1.json").body()).isEqualTo("first");
    }

    private HttpResponse<String> put(String name, String content) throws Exception {
        return send(to(name).PUT(BodyPublishers.ofString(content, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> get(String name) throws Exception {
        return send(to(name).GET());
    }

    private HttpRequest.Builder to(String name) {
        return HttpRequest.newBuilder(partner.documents().resolve(name)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
