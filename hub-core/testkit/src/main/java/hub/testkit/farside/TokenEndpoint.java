package hub.testkit.farside;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives tokens for client credentials (OAuth 2), to a client that signs for itself with a JWT (RFC 7523). Strict: the key is the one
 * that was registered, the claims are about this endpoint and soon over, and no assertion counts twice.
 */
public final class TokenEndpoint {

    private static final String SIGNED = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final URI endpoint;
    private final Client client;
    private final Clock clock;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Instant> given = new HashMap<>();

    /**
     * Who may ask.
     *
     * @param keyId names the key in the assertion's header
     */
    public record Client(String id, String keyId, RSAPublicKey key) {}

    TokenEndpoint(URI endpoint, Client client, Clock clock) {
        this.endpoint = endpoint;
        this.client = client;
        this.clock = clock;
    }

    synchronized Answer answer(Asked asked) {
        boolean form = asked.method().equals("POST")
                && asked.field("grant_type")
                        .filter("client_credentials"::equals)
                        .isPresent()
                && asked.field("client_assertion_type").filter(SIGNED::equals).isPresent();
        if (!form) {
            return refused("invalid_request");
        }
        if (!asked.field("client_assertion").filter(this::isTheClient).isPresent()) {
            return refused("invalid_client");
        }
        String token = UUID.randomUUID().toString();
        given.put(token, clock.instant().plus(HOLDS));
        return Answer.of(
                200,
                "application/json",
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                        .formatted(token, HOLDS.toSeconds()));
    }

    private static Answer refused(String error) {
        return Answer.of(400, "application/json", "{\"error\":\"" + error + "\"}");
    }

    private boolean isTheClient(String assertion) {
        try {
            SignedJWT signed = SignedJWT.parse(assertion);
            return ALGORITHMS.contains(signed.getHeader().getAlgorithm())
                    && client.keyId().equals(signed.getHeader().getKeyID())
                    && signed.verify(new RSASSAVerifier(client.key()))
                    && hold(signed.getJWTClaimsSet());
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    private boolean hold(JWTClaimsSet claims) {
        Instant now = clock.instant();
        return client.id().equals(claims.getIssuer())
                && client.id().equals(claims.getSubject())
                && claims.getAudience().contains(endpoint.toString())
                && claims.getExpirationTime() != null
                && claims.getExpirationTime().toInstant().isAfter(now)
                && !claims.getExpirationTime().toInstant().isAfter(now.plus(LONGEST))
                && claims.getJWTID() != null
                && seen.add(claims.getJWTID());
    }

    /** Whether a request bears a token that was given here and still holds. */
    synchronized boolean accepts(Asked asked) {
        Instant until = asked.header("Authorization")
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> given.get(header.substring("Bearer ".length())))
                .orElse(Instant.MIN);
        return until.isAfter(clock.instant());
    }
}
