package hub.testkit.farside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small FHIR server: what a client of a real one relies on. */
class FhirFarSideTest {

    private final FhirFarSide server =
            new FhirFarSide(Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_changed_since_a_time_comes_page_by_page_each_once_oldest_first() throws Exception {
        for (int day = 10; day < 17; day++) {
            server.load(patient("p" + day, "2026-11-" + day + "T02:00:00Z"));
        }
        server.pagesOf(2);

        List<String> ids = new ArrayList<>();
        String page = server.base() + "/Patient?_lastUpdated=ge2026-11-12T02:00:00Z&_count=50";
        while (!page.isEmpty()) {
            JsonNode bundle = json(get(URI.create(page)));
            assertThat(bundle.path("entry").size()).isLessThanOrEqualTo(2);
            bundle.path("entry")
                    .forEach(entry -> ids.add(entry.path("resource").path("id").asString()));
            page = next(bundle);
        }
        assertThat(ids).containsExactly("p12", "p13", "p14", "p15", "p16");
    }

    @Test
    void the_bounds_of_a_search_by_time_are_kept_exactly() throws Exception {
        server.load(patient("p1", "2026-11-12T02:00:00Z"));

        assertThat(found("gt2026-11-12T02:00:00Z")).isZero();
        assertThat(found("ge2026-11-12T02:00:00Z")).isOne();
        assertThat(found("gt2026-11-12T01:00:00Z&_lastUpdated=le2026-11-12T02:00:00.000%2B00:00"))
                .isOne();
        assertThat(found("lt2026-11-12T02:00:00Z")).isZero();
    }

    @Test
    void a_search_by_anything_else_is_refused_and_not_widened() throws Exception {
        assertThat(get(at("/Patient?name=Zebedee")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_resource_is_read_with_its_version_and_one_that_is_not_there_is_not_found() throws Exception {
        server.load(patient("p1", "2026-11-12T02:00:00Z"));

        HttpResponse<String> read = get(at("/Patient/p1"));
        assertThat(json(read).path("id").asString()).isEqualTo("p1");
        assertThat(read.headers().firstValue("ETag")).contains("W/\"1\"");
        HttpResponse<String> missing = get(at("/Patient/p2"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(json(missing).path("resourceType").asString()).isEqualTo("OperationOutcome");
    }

    @Test
    void an_update_of_the_version_that_was_read_is_the_next_version_and_of_another_is_refused() throws Exception {
        server.load(patient("p1", "2026-11-12T02:00:00Z"));

        HttpResponse<String> updated = put("p1", "W/\"1\"");
        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(json(updated).path("meta").path("lastUpdated").asString()).isEqualTo("2026-11-20T06:00:00Z");
        assertThat(put("p1", "W/\"1\"").statusCode()).isEqualTo(412);
        assertThat(get(at("/Patient/p1")).headers().firstValue("ETag")).contains("W/\"2\"");
    }

    @Test
    void a_transaction_is_done_whole() throws Exception {
        assertThat(post(transaction(patient("p1"), patient("p2"))).statusCode()).isEqualTo(200);

        assertThat(server.resource("Patient/p1")).isPresent();
        assertThat(server.resource("Patient/p2")).isPresent();
    }

    @Test
    void a_transaction_of_which_one_entry_cannot_be_done_changes_nothing() throws Exception {
        String stale = transaction(patient("p1"), patient("p2"))
                .replace("\"url\":\"Patient/p2\"", "\"url\":\"Patient/p2\",\"ifMatch\":\"W/\\\"7\\\"\"");

        assertThat(post(stale).statusCode()).isEqualTo(412);
        assertThat(server.resource("Patient/p1")).isEmpty();
    }

    private static String transaction(String... patients) {
        List<String> entries = new ArrayList<>();
        for (String patient : patients) {
            String url = "Patient/"
                    + JsonMapper.shared().readTree(patient).path("id").asString();
            entries.add("{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"%s\"}}".formatted(patient, url));
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    private static String patient(String id) {
        return "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}";
    }

    @Test
    void a_conditional_create_makes_one_resource_and_a_search_by_its_identifier_finds_it() throws Exception {
        assertThat(create().statusCode()).isEqualTo(201);
        assertThat(create().statusCode()).isEqualTo(200);

        assertThat(server.all("Patient")).hasSize(1);
        assertThat(json(get(at("/Patient?identifier=https%3A%2F%2Fa.example%7C7")))
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(json(get(at("/Patient?identifier=https%3A%2F%2Fa.example%7C8")))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void a_write_that_is_refused_leaves_nothing_there() throws Exception {
        server.refuseNextWrite();

        assertThat(create().statusCode()).isEqualTo(422);
        assertThat(server.all("Patient")).isEmpty();
        assertThat(create().statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> create() throws Exception {
        return client.send(
                HttpRequest.newBuilder(at("/Patient"))
                        .header("If-None-Exist", "identifier=https%3A%2F%2Fa.example%7C7")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"https://a.example\",\"value\":\"7\"}]}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String patient(String id, String lastUpdated) {
        return "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"meta\":{\"lastUpdated\":\"%s\"}}"
                .formatted(id, lastUpdated);
    }

    private int found(String when) throws Exception {
        return json(get(at("/Patient?_lastUpdated=" + when))).path("total").asInt();
    }

    private static String next(JsonNode bundle) {
        for (JsonNode link : bundle.path("link")) {
            if (link.path("relation").asString().equals("next")) {
                return link.path("url").asString();
            }
        }
        return "";
    }

    private URI at(String path) {
        return URI.create(server.base() + path);
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String id, String ifMatch) throws Exception {
        return client.send(
                HttpRequest.newBuilder(at("/Patient/" + id))
                        .header("If-Match", ifMatch)
                        .PUT(BodyPublishers.ofString(patient(id)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String bundle) throws Exception {
        return client.send(
                HttpRequest.newBuilder(server.base())
                        .POST(BodyPublishers.ofString(bundle))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
