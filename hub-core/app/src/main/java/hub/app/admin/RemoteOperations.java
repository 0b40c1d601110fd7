package hub.app.admin;

import hub.app.admin.AdminController.ChildRequest;
import hub.app.admin.AdminController.ExplainRequest;
import hub.app.admin.AdminController.Problem;
import hub.app.operations.Explanation;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import hub.connector.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running hub over its admin API. */
public final class RemoteOperations implements HubOperations {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AdminFiles.Address address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    private RemoteOperations(AdminFiles.Address address) {
        this.address = address;
    }

    /** The hub that runs on this data folder; nothing if none does, whatever a killed one left behind. */
    public static Optional<RemoteOperations> find(AdminFiles files) {
        return files.read().map(RemoteOperations::new).filter(RemoteOperations::answers);
    }

    private boolean answers() {
        try {
            return send(request("/quarantine/0").GET().build()).statusCode() != 401;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    @Override
    public List<Explanation> explain(String child, String recipient, String product) {
        return List.of(post("/explain", new ExplainRequest(child, recipient, product), Explanation[].class));
    }

    @Override
    public List<JournalLine> journal(String child) {
        return List.of(post("/journal", new ChildRequest(child), JournalLine[].class));
    }

    @Override
    public List<QuarantineItem> quarantine() {
        return List.of(get("/quarantine", QuarantineItem[].class));
    }

    @Override
    public QuarantineItem quarantined(long id) {
        return get("/quarantine/" + id, QuarantineItem.class);
    }

    @Override
    public byte[] quarantinedOriginal(long id) {
        return answer(request("/quarantine/" + id + "/original").GET().build());
    }

    @Override
    public ReplayResult replay(List<Long> ids) {
        return post("/quarantine/replay", ids, ReplayResult.class);
    }

    @Override
    public List<ReviewItem> reviews() {
        return List.of(get("/review", ReviewItem[].class));
    }

    @Override
    public void link(long id, String child) {
        answer(posting("/review/" + id + "/link", new ChildRequest(child)));
    }

    @Override
    public void accept(long id) {
        answer(posting("/review/" + id + "/accept", ""));
    }

    @Override
    public void reject(long id) {
        answer(posting("/review/" + id + "/reject", ""));
    }

    private <T> T get(String path, Class<T> type) {
        return JSON.readValue(answer(request(path).GET().build()), type);
    }

    private <T> T post(String path, Object body, Class<T> type) {
        return JSON.readValue(answer(posting(path, body)), type);
    }

    private HttpRequest posting(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.url().resolve(path))
                .header("Authorization", "Bearer " + address.token().text());
    }

    private byte[] answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = send(request);
            if (response.statusCode() / 100 == 2) {
                return response.body();
            }
            Problem problem = JSON.readValue(response.body(), Problem.class);
            throw new Fault(problem.kind(), problem.message());
        } catch (IOException | JacksonException e) {
            throw noAnswer(e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Fault noAnswer(Exception cause) {
        return Fault.unavailable("the running hub does not answer as it should: see its log", cause);
    }
}
