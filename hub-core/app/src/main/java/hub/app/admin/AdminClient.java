package hub.app.admin;

import hub.app.admin.FaultAnswers.Problem;
import hub.app.operations.AgreementOperations;
import hub.app.operations.CohortOperations;
import hub.app.operations.ConnectorOperations;
import hub.app.operations.ConsentOperations;
import hub.app.operations.HubOperations;
import hub.app.operations.ReleaseOperations;
import hub.app.operations.RouteOperations;
import hub.connector.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running hub over its admin API. */
public final class AdminClient {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AdminFiles.Address address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    private AdminClient(AdminFiles.Address address) {
        this.address = address;
    }

    /** The hub that runs on this data folder; nothing if none does, whatever a killed one left behind. */
    public static Optional<AdminClient> find(AdminFiles files) {
        return files.read().map(AdminClient::new).filter(AdminClient::answers);
    }

    public HubOperations operations() {
        return new RemoteOperations(this);
    }

    public ConnectorOperations connectors() {
        return new RemoteConnectors(this);
    }

    public RouteOperations routes() {
        return new RemoteRoutes(this);
    }

    public ReleaseOperations releases() {
        return new RemoteReleases(this);
    }

    public AgreementOperations agreements() {
        return new RemoteAgreements(this);
    }

    public ConsentOperations consents() {
        return new RemoteConsents(this);
    }

    public CohortOperations cohorts() {
        return new RemoteCohorts(this);
    }

    private boolean answers() {
        try {
            return exchange(request("/quarantine/0").GET().build()).statusCode() != 401;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    <T> T get(String path, Class<T> type) {
        return JSON.readValue(answer(request(path).GET().build()), type);
    }

    <T> T post(String path, Object body, Class<T> type) {
        return JSON.readValue(answer(posting(path, body)), type);
    }

    byte[] bytes(String path) {
        return answer(request(path).GET().build());
    }

    void send(String path, Object body) {
        answer(posting(path, body));
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
            HttpResponse<byte[]> response = exchange(request);
            if (response.statusCode() / 100 == 2) {
                return response.body();
            }
            Problem problem = JSON.readValue(response.body(), Problem.class);
            throw new Fault(problem.kind(), problem.message());
        } catch (IOException | JacksonException e) {
            throw noAnswer(e);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
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
