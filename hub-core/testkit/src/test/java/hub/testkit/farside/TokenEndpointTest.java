package hub.testkit.farside;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A token is given to the one client that signs with its registered key, for a claim that holds now, once. */
class TokenEndpointTest {

    private static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");
    private static KeyPair key;
    private static KeyPair otherKey;

    private final FhirFarSide server = new FhirFarSide(Clock.fixed(NOW, ZoneOffset.UTC));
    private final URI endpoint =
            server.demandTokensOf(new TokenEndpoint.Client("toucan", "key-1", (RSAPublicKey) key.getPublic()));

    @BeforeAll
    static void keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
        otherKey = generator.generateKeyPair();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_signed_assertion_is_worth_a_token_and_the_token_opens_the_api() throws Exception {
        HttpResponse<String> answer = ask(signed(claims("1").build(), key, "key-1"));
        String token =
                JsonMapper.shared().readTree(answer.body()).path("access_token").asString("");

        assertThat(read("Bearer " + token)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer made-up", "Basic bWFkZTp1cA=="})
    void without_a_token_that_was_given_the_api_stays_shut(String authorization) throws Exception {
        assertThat(read(authorization)).isEqualTo(401);
    }

    @Test
    void an_assertion_counts_once() throws Exception {
        String assertion = signed(claims("1").build(), key, "key-1");

        assertThat(ask(assertion).statusCode()).isEqualTo(200);
        assertThat(ask(assertion).statusCode()).isEqualTo(400);
    }

    @Test
    void an_assertion_with_anything_else_wrong_counts_for_nothing() throws Exception {
        assertRefused(signed(claims("1").build(), otherKey, "key-1"));
        assertRefused(signed(claims("1").build(), key, "key-2"));
        assertRefused(signed(claims("1").issuer("someone").build(), key, "key-1"));
        assertRefused(signed(claims("1").audience("https://elsewhere.example").build(), key, "key-1"));
        assertRefused(signed(claims("1").expirationTime(Date.from(NOW)).build(), key, "key-1"));
        assertRefused(signed(
                claims("1").expirationTime(Date.from(NOW.plusSeconds(301))).build(), key, "key-1"));
        assertRefused(signed(claims("1").jwtID(null).build(), key, "key-1"));
        assertRefused("eyJhbGciOiJub25lIn0.e30.");
        assertRefused("no assertion");
    }

    private void assertRefused(String assertion) throws Exception {
        HttpResponse<String> answer = ask(assertion);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_client");
    }

    private JWTClaimsSet.Builder claims(String id) {
        return new JWTClaimsSet.Builder()
                .issuer("toucan")
                .subject("toucan")
                .audience(endpoint.toString())
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))))
                .jwtID(id);
    }

    private static String signed(JWTClaimsSet claims, KeyPair with, String keyId) throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(keyId).build(), claims);
        jwt.sign(new RSASSASigner(with.getPrivate()));
        return jwt.serialize();
    }

    private HttpResponse<String> ask(String assertion) throws Exception {
        String form = "grant_type=client_credentials"
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion.replace(" ", "+");
        return send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private int read(String authorization) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.base() + "/Patient"))
                        .header("Authorization", authorization))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
