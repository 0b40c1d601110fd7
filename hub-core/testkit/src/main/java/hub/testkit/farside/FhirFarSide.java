package hub.testkit.farside;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small FHIR R4 server on this machine, in JSON: search by {@code _lastUpdated} with pages, read, update with {@code If-Match},
 * transactions; with a token endpoint if asked for. It checks no profile.
 */
public final class FhirFarSide implements AutoCloseable {

    private static final String JSON = "application/fhir+json";
    private static final String ROOT = "/fhir/R4";
    private static final String TOKEN = "/oauth2/token";

    private final FhirResources resources;
    private final Clock clock;
    private final HttpFarSide http = new HttpFarSide(this::answer);
    private volatile int pageSize = 20;
    private volatile Optional<TokenEndpoint> tokens = Optional.empty();

    /** @param clock for the time of each change, and to see whether a token still holds */
    public FhirFarSide(Clock clock) {
        this.clock = clock;
        this.resources = new FhirResources(clock);
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
        ObjectNode read = parse(json);
        if (FhirResources.type(read).equals("Bundle")) {
            resources.transaction(read);
        } else {
            resources.store(read);
        }
    }

    /** What it holds under {@code Patient/17}. */
    public synchronized Optional<String> resource(String reference) {
        return resources.find(reference).map(ObjectNode::toString);
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
            return json(refusal.status(), refusal.outcome());
        }
    }

    private Answer answer(Asked asked, String path) {
        boolean one = path.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");
        return switch (asked.method()) {
            case "GET" -> one ? read(path) : search(asked, path);
            case "PUT" -> put(asked, path, one);
            case "POST" -> post(asked, path);
            default -> throw new FhirRefusal(405, asked.method() + " is not done here");
        };
    }

    private Answer read(String reference) {
        return resources
                .find(reference)
                .map(resource -> versioned(200, resource))
                .orElseThrow(() -> new FhirRefusal(404, "there is no " + reference));
    }

    private Answer search(Asked asked, String type) {
        if (!type.matches("[A-Z][A-Za-z]+")) {
            throw new FhirRefusal(404, "there is no such type");
        }
        return json(200, new FhirSearch(resources.ofType(type), base(), asked, pageSize).page());
    }

    private Answer put(Asked asked, String reference, boolean one) {
        ObjectNode resource = parse(asked.text());
        if (!one || !FhirResources.reference(resource).equals(reference)) {
            throw new FhirRefusal(400, "type and id stand in the address and in the resource, and are the same");
        }
        ObjectNode updated = resources.update(resource, asked.header("If-Match"));
        return versioned(written(updated), updated);
    }

    private Answer post(Asked asked, String path) {
        ObjectNode resource = parse(asked.text());
        if (path.isEmpty() && FhirResources.type(resource).equals("Bundle")) {
            return json(200, response(resources.transaction(resource)));
        }
        if (!FhirResources.type(resource).equals(path)) {
            throw new FhirRefusal(400, "the type in the address is that of the resource");
        }
        return versioned(201, resources.create(resource));
    }

    private static ObjectNode response(List<ObjectNode> done) {
        ObjectNode response = JsonMapper.shared().createObjectNode();
        ArrayNode entries = response.put("resourceType", "Bundle")
                .put("type", "transaction-response")
                .putArray("entry");
        done.forEach(resource -> entries.addObject()
                .putObject("response")
                .put("status", String.valueOf(written(resource)))
                .put("etag", FhirResources.tag(resource)));
        return response;
    }

    private static ObjectNode parse(String text) {
        try {
            if (JsonMapper.shared().readTree(text) instanceof ObjectNode resource) {
                return resource;
            }
        } catch (JacksonException e) {
            throw new FhirRefusal(400, "no JSON");
        }
        throw new FhirRefusal(400, "no resource");
    }

    /** The status of a write. */
    private static int written(ObjectNode resource) {
        return FhirResources.version(resource) == 1 ? 201 : 200;
    }

    private static Answer versioned(int status, ObjectNode resource) {
        return json(status, resource).with("ETag", FhirResources.tag(resource));
    }

    private static Answer json(int status, ObjectNode body) {
        return Answer.of(status, JSON, body.toString());
    }

    @Override
    public void close() {
        http.close();
    }
}
