package hub.connectors.fhir.server;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/** The leave to ask, fetched when needed and kept until shortly before it ends. */
final class AccessTokens {

    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final int LARGEST = 64 << 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Credentials settings;
    private final SignedJwt jwt;
    private final WholeAnswers http;
    private final Clock clock;
    private Optional<Token> held = Optional.empty();

    private record Token(String value, Instant until) {}

    AccessTokens(Credentials settings, WholeAnswers http, Clock clock) {
        this.settings = settings;
        this.jwt = new SignedJwt(settings);
        this.http = http;
        this.clock = clock;
    }

    synchronized String current() {
        Instant now = clock.instant();
        if (held.filter(token -> now.isBefore(token.until())).isEmpty()) {
            held = Optional.of(fetch(now));
        }
        return held.orElseThrow().value();
    }

    /** The server no longer takes the one at hand. */
    synchronized void forget() {
        held = Optional.empty();
    }

    private Token fetch(Instant now) {
        HttpPost ask = new HttpPost(settings.endpoint());
        ask.setEntity(new UrlEncodedFormEntity(form(now), StandardCharsets.UTF_8));
        try {
            return http.ask(ask, answer -> {
                byte[] body = Bodies.read(answer, LARGEST);
                return token(answer.getCode(), body, now);
            });
        } catch (IOException e) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    "the token endpoint of the FHIR server does not answer ("
                            + e.getClass().getSimpleName() + "): is it up, and its address right?");
        }
    }

    private List<NameValuePair> form(Instant now) {
        List<NameValuePair> form = new ArrayList<>(List.of(
                new BasicNameValuePair("grant_type", "client_credentials"),
                new BasicNameValuePair("client_assertion_type", ASSERTION),
                new BasicNameValuePair("client_assertion", jwt.at(now))));
        Optional.ofNullable(settings.scope()).ifPresent(scope -> form.add(new BasicNameValuePair("scope", scope)));
        return form;
    }

    private static Token token(int status, byte[] body, Instant now) {
        if (status >= 500 || status == 429) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    "the token endpoint of the FHIR server gives no token now (HTTP " + status
                            + "): it is asked again later");
        }
        if (status != 200) {
            throw Fault.configuration("the token endpoint of the FHIR server refuses the hub (HTTP " + status
                    + "): check client-id, key-id, private-key and scope with whoever runs it");
        }
        try {
            JsonNode json = JSON.readTree(body);
            String value = json.path("access_token").asText("");
            if (!value.isEmpty()) {
                return new Token(
                        value,
                        now.plusSeconds(json.path("expires_in").asLong(0)).minus(EARLY));
            }
        } catch (JacksonException e) {
            // Told below: what it says may quote the token.
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
        throw new Fault(
                Fault.Kind.UNAVAILABLE,
                "the token endpoint of the FHIR server answers with no token: tell whoever runs it; it is asked again later");
    }
}
