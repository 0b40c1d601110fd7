package hub.connectors.fhir.server;

import hub.connector.Fault;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/** Speaks HTTP with one server: with a token, and with the patience that the server asks for. No redirection is followed. */
final class Connection implements AutoCloseable {

    /** What a server asks to wait and is waited here; longer, and it is asked again at the next poll. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final int TRIES = 5;

    /** A whole answer may take so many times as long as a server may be silent. */
    private static final int SILENCES = 2;

    private final int largest;
    private final Patience patience;
    private final WholeAnswers http;
    private final Optional<AccessTokens> tokens;

    Connection(FhirServerSettings settings, int largest, Clock clock, Patience patience) {
        this.largest = largest;
        this.patience = patience;
        Duration silence = settings.longestAnswer();
        this.http = new WholeAnswers(client(silence), silence.multipliedBy(SILENCES));
        this.tokens = Optional.ofNullable(settings.credentials()).map(own -> new AccessTokens(own, http, clock));
    }

    private static CloseableHttpClient client(Duration timeout) {
        Timeout limit = Timeout.of(timeout);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(QuietConnection::on)
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

    /**
     * What came back.
     *
     * @param at what time it was at the server
     * @param location where it says that a new resource is; empty if it does not say
     * @param pause how long it asks to be left alone, if it does
     */
    record Reply(int status, byte[] body, Instant at, String location, Optional<Duration> pause) {}

    /**
     * Asks, and asks again after each short wait that the server wants.
     *
     * @return whatever the server answers, but that it wants nobody, is busy or fails
     * @throws Fault {@link Fault.Kind#UNAVAILABLE} or {@link Fault.Kind#CONFIGURATION}
     */
    Reply exchange(HttpUriRequestBase request) {
        for (int tries = 1; ; tries++) {
            tokens.ifPresent(t -> request.setHeader("Authorization", "Bearer " + t.current()));
            Reply reply = once(request);
            if (reply.pause().isEmpty()) {
                return reply;
            }
            rest(reply.pause().get(), tries);
        }
    }

    private Reply once(HttpUriRequestBase request) {
        try {
            return http.ask(request, this::reply);
        } catch (IOException e) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    "the FHIR server does not answer (" + e.getClass().getSimpleName()
                            + "): is it up, and its base address right?");
        }
    }

    private Reply reply(ClassicHttpResponse answer) throws IOException {
        int status = answer.getCode();
        if (status == 401 || status == 403) {
            tokens.ifPresent(AccessTokens::forget);
            throw Fault.configuration("the FHIR server refuses the hub (HTTP " + status + "): check its credentials");
        }
        Optional<Duration> pause = status == 429 || status == 503 ? Optional.of(retryAfter(answer)) : Optional.empty();
        if (status >= 500 && pause.isEmpty()) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE, "the FHIR server fails (HTTP " + status + "): it is asked again later");
        }
        return new Reply(status, Bodies.read(answer, largest), time(answer), header(answer, "Location"), pause);
    }

    private static String header(ClassicHttpResponse answer, String name) {
        return answer.getFirstHeader(name) == null
                ? ""
                : answer.getFirstHeader(name).getValue();
    }

    /** In seconds or as a date (RFC 9110, 10.2.3); a second if it does not say. */
    private static Duration retryAfter(ClassicHttpResponse answer) {
        String said = header(answer, "Retry-After");
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
        http.close();
    }
}
