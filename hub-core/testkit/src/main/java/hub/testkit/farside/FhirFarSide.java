package hub.testkit.farside;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small FHIR R4 server on this machine, in JSON: search by {@code _lastUpdated} with pages, read, update with {@code If-Match}, create
 * with {@code If-None-Exist}, transactions; with a token endpoint if asked for. It checks no profile.
 */
public final class FhirFarSide implements AutoCloseable {

    private static final String ROOT = "/fhir/R4";
    private static final String TOKEN = "/oauth2/token";

    private final FhirResources resources;
    private final FhirWrites writes;
    private final Clock clock;
    private final HttpFarSide http;
    private volatile int pageSize = 20;
    private volatile Optional<TokenEndpoint> tokens = Optional.empty();

    /** @param clock for the time of each change, and to see whether a token still holds */
    public FhirFarSide(Clock clock) {
        this(0, clock);
    }

    /** @param port where it listens; 0: any that is free */
    public FhirFarSide(int port, Clock clock) {
        this.clock = clock;
        this.resources = new FhirResources(clock);
        this.writes = new FhirWrites(resources);
        this.http = new HttpFarSide(port, this::answer);
    }

    /** The partner, to be told how to answer and asked what it was asked. */
    public HttpFarSide http() {
        return http;
    }

    /** The address of the FHIR API. */
    public URI base() {
        return http.uri().resolve(ROOT);
    }

    /** No page of a search is longer than this from now on. */
    public void pagesOf(int resources) {
        pageSize = resources;
    }

    /** From now on nothing is answered without a token, which is given to this client alone. @return where to ask for one */
    public URI demandTokensOf(TokenEndpoint.Client client) {
        URI endpoint = http.uri().resolve(TOKEN);
        tokens = Optional.of(new TokenEndpoint(endpoint, client, clock));
        return endpoint;
    }

    /** Puts resources there: one, or all of a transaction. */
    public synchronized void load(String json) {
        ObjectNode read = FhirWrites.parse(json);
        if (FhirResources.type(read).equals("Bundle")) {
            resources.transaction(read);
        } else {
            resources.store(read);
        }
    }

    /** Every resource of a type that it holds, the one that changed longest ago first. */
    public synchronized List<String> all(String type) {
        return resources.ofType(type).stream().map(ObjectNode::toString).toList();
    }

    /** What it holds under {@code Patient/17}. */
    public synchronized Optional<String> resource(String reference) {
        return resources.find(reference).map(ObjectNode::toString);
    }

    /** The next resource that is put or posted here is refused. */
    public synchronized void refuseNextWrite() {
        writes.refuseNext();
    }

    private synchronized Answer answer(Asked asked) {
        if (asked.path().equals(TOKEN) && tokens.isPresent()) {
            return tokens.get().answer(asked);
        }
        try {
            if (tokens.isPresent() && !tokens.get().accepts(asked)) {
                throw new FhirRefusal(401, "no token, or none that holds");
            }
            if (!asked.path().startsWith(ROOT)) {
                throw new FhirRefusal(404, "the API is at " + ROOT);
            }
            return answer(asked, asked.path().substring(ROOT.length()).replaceFirst("^/", ""));
        } catch (FhirRefusal refusal) {
            return FhirWrites.json(refusal.status(), refusal.outcome());
        }
    }

    private Answer answer(Asked asked, String path) {
        boolean one = path.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");
        return switch (asked.method()) {
            case "GET" -> path.equals("metadata") ? capability() : one ? read(path) : search(asked, path);
            case "PUT" -> writes.put(asked, path, one);
            case "POST" -> writes.post(asked, path);
            default -> throw new FhirRefusal(405, asked.method() + " is not done here");
        };
    }

    private static Answer capability() {
        return Answer.of(
                200,
                FhirWrites.JSON,
                "{\"resourceType\":\"CapabilityStatement\",\"status\":\"active\",\"fhirVersion\":\"4.0.1\"}");
    }

    private Answer read(String reference) {
        return resources
                .find(reference)
                .map(resource -> FhirWrites.versioned(200, resource))
                .orElseThrow(() -> new FhirRefusal(404, "there is no " + reference));
    }

    private Answer search(Asked asked, String type) {
        if (!type.matches("[A-Z][A-Za-z]+")) {
            throw new FhirRefusal(404, "there is no such type");
        }
        return FhirWrites.json(200, new FhirSearch(resources.ofType(type), base(), asked, pageSize).page());
    }

    @Override
    public void close() {
        http.close();
    }
}
