package hub.connectors.fhir.server;

import hub.connector.Fault;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** One FHIR server that may be asked, and no other: no redirection is followed and no link to another place is taken. */
public final class FhirServer implements AutoCloseable {

    /** What a server asks to wait and is waited here; longer, and it is asked again at the next poll. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final int TRIES = 5;

    private final URI base;
    private final int largest;
    private final Patience patience;
    private final CloseableHttpClient http;
    private final Optional<AccessTokens> tokens;

    /** @param largest the most bytes of one answer */
    public FhirServer(FhirServerSettings settings, int largest, Clock clock, Patience patience) {
        String address = settings.base().toString();
        this.base = URI.create(address.endsWith("/") ? address : address + "/");
        this.largest = largest;
        this.patience = patience;
        this.http = client(settings.longestAnswer());
        this.tokens = Optional.ofNullable(settings.credentials()).map(own -> new AccessTokens(own, http, clock));
    }

    private static CloseableHttpClient client(Duration timeout) {
        Timeout limit = Timeout.of(timeout);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(limit)
                                .setSocketTimeout(limit)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(limit).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .build();
    }

    /** An answer, and what time it was at the server. */
    public record Answer(byte[] body, Instant at) {}

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
        for (int tries = 1; ; tries++) {
            Asked asked = ask(address);
            if (asked.answer().isPresent() || asked.pause().isEmpty()) {
                return asked.answer();
            }
            rest(asked.pause().get(), tries);
        }
    }

    /** @param pause how long the server asks to be left alone, if it does */
    private record Asked(Optional<Answer> answer, Optional<Duration> pause) {}

    private Asked ask(URI address) {
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", "application/fhir+json");
        tokens.ifPresent(t -> get.setHeader("Authorization", "Bearer " + t.current()));
        try {
            return http.execute(get, this::asked);
        } catch (IOException e) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    "the FHIR server does not answer (" + e.getClass().getSimpleName()
                            + "): is it up, and its base address right?");
        }
    }

    private Asked asked(ClassicHttpResponse answer) throws IOException {
        int status = answer.getCode();
        return switch (status) {
            case 200 ->
                new Asked(Optional.of(new Answer(Bodies.read(answer, largest), time(answer))), Optional.empty());
            case 404, 410 -> new Asked(Optional.empty(), Optional.empty());
            case 429, 503 -> new Asked(Optional.empty(), Optional.of(retryAfter(answer)));
            case 401, 403 -> {
                tokens.ifPresent(AccessTokens::forget);
                throw Fault.configuration(
                        "the FHIR server refuses the hub (HTTP " + status + "): check its credentials");
            }
            default ->
                throw status >= 500
                        ? new Fault(
                                Fault.Kind.UNAVAILABLE,
                                "the FHIR server fails (HTTP " + status + "): it is asked again later")
                        : Fault.configuration("the FHIR server does not take the question (HTTP " + status
                                + "): is its base address that of a FHIR R4 server?");
        };
    }

    /** In seconds or as a date (RFC 9110, 10.2.3); a second if it does not say. */
    private static Duration retryAfter(ClassicHttpResponse answer) {
        String said = answer.getFirstHeader("Retry-After") == null
                ? "1"
                : answer.getFirstHeader("Retry-After").getValue();
        if (said.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(said));
        }
        Instant until = DateUtils.parseStandardDate(said);
        return until == null ? Duration.ofSeconds(1) : Duration.between(time(answer), until);
    }

    private static Instant time(ClassicHttpResponse answer) {
        Instant date = DateUtils.parseStandardDate(answer, "Date");
        return date == null ? Instant.EPOCH : date.truncatedTo(ChronoUnit.SECONDS);
    }

    private void rest(Duration pause, int tries) {
        if (tries == TRIES || pause.compareTo(LONGEST_WAIT) > 0) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE, "the FHIR server asks to be left alone for now: it is asked again later");
        }
        try {
            patience.waitFor(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(Fault.Kind.UNAVAILABLE, "the hub stops");
        }
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }
}
