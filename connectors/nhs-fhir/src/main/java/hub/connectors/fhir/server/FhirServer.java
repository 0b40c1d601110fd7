package hub.connectors.fhir.server;

import hub.connector.Fault;
import hub.connectors.fhir.server.Connection.Reply;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** One FHIR server that may be asked, and no other: no redirection is followed and no link to another place is taken. */
public final class FhirServer implements AutoCloseable {

    private static final ContentType FHIR_JSON = ContentType.parse("application/fhir+json");

    private final URI base;
    private final Connection connection;

    /** @param largest the most bytes of one answer */
    public FhirServer(FhirServerSettings settings, int largest, Clock clock, Patience patience) {
        String address = settings.base().toString();
        this.base = URI.create(address.endsWith("/") ? address : address + "/");
        this.connection = new Connection(settings, largest, clock, patience);
    }

    /** An answer, and what time it was at the server. */
    public record Answer(byte[] body, Instant at) {}

    /**
     * What became of something that was written.
     *
     * @param body what the server says is there now; empty if it does not say
     * @param location where it says that a new resource is; empty if it does not say
     */
    public record Written(Outcome outcome, byte[] body, String location) {}

    /** How a write ended. */
    public enum Outcome {
        /** It is there as a new resource. */
        CREATED,
        /** It is there; or, of a conditional create, it was there before. */
        TAKEN,
        /** Somebody changed it meanwhile, or there are several: look again. */
        CHANGED,
        /** There is no such resource, or no longer. */
        GONE
    }

    /**
     * Asks for a resource or a search, relative to the base or by a link that the server itself gave.
     *
     * @return empty if there is no such resource
     * @throws Fault {@link Fault.Kind#UNAVAILABLE} or {@link Fault.Kind#CONFIGURATION}
     */
    public Optional<Answer> get(String wanted) {
        URI address = base.resolve(wanted);
        if (!Addresses.sameServer(base, address)) {
            throw Fault.configuration(
                    "the FHIR server links to another server, which the hub does not ask: mend its base address");
        }
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", FHIR_JSON.getMimeType());
        Reply reply = connection.exchange(get);
        return switch (reply.status()) {
            case 200 -> Optional.of(new Answer(reply.body(), reply.at()));
            case 404, 410 -> Optional.empty();
            default -> throw notTaken(reply.status());
        };
    }

    /**
     * Makes a resource, unless there is one already.
     *
     * @param unless a search that finds the one there may be
     * @throws Fault {@link Fault.Kind#REJECTED} if the server does not want this resource, and as {@link #get}
     */
    public Written create(String type, byte[] resource, String unless) {
        HttpPost post = new HttpPost(base.resolve(type));
        post.setHeader("If-None-Exist", unless);
        return write(post, resource);
    }

    /**
     * Replaces a resource, if it still is of a version.
     *
     * @param ifMatch the version, as the server names it
     * @throws Fault as {@link #create}
     */
    public Written update(String reference, byte[] resource, String ifMatch) {
        HttpPut put = new HttpPut(base.resolve(reference));
        put.setHeader("If-Match", "W/\"" + ifMatch + "\"");
        return write(put, resource);
    }

    private Written write(HttpUriRequestBase request, byte[] resource) {
        request.setHeader("Accept", FHIR_JSON.getMimeType());
        request.setHeader("Prefer", "return=representation");
        request.setEntity(new ByteArrayEntity(resource, FHIR_JSON));
        Reply reply = connection.exchange(request);
        return switch (reply.status()) {
            case 201 -> new Written(Outcome.CREATED, reply.body(), reply.location());
            case 200 -> new Written(Outcome.TAKEN, reply.body(), reply.location());
            case 409, 412 -> new Written(Outcome.CHANGED, reply.body(), "");
            case 404, 410 -> new Written(Outcome.GONE, reply.body(), "");
            case 400, 413, 422 ->
                throw Fault.rejected("the FHIR server does not take this resource (HTTP " + reply.status()
                        + IssueCodes.in(reply.body()) + "): ask whoever runs it what it wants");
            default -> throw notTaken(reply.status());
        };
    }

    private static Fault notTaken(int status) {
        return Fault.configuration("the FHIR server does not take the question (HTTP " + status
                + "): is its base address that of a FHIR R4 server?");
    }

    @Override
    public void close() {
        connection.close();
    }
}
