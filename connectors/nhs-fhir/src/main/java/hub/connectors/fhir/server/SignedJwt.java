package hub.connectors.fhir.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import hub.connector.Fault;
import hub.connector.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;

/** Says who the hub is: a JWT signed with its private key, good for one token and a few minutes. */
final class SignedJwt {

    /** The NHS API platform takes none that lives longer than five minutes. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Credentials settings;
    private final PrivateKey key;

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the key cannot be read */
    SignedJwt(Credentials settings) {
        this.settings = settings;
        this.key = key(settings.privateKey());
    }

    String at(Instant now) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS512)
                .type(JOSEObjectType.JWT)
                .keyID(settings.keyId())
                .build();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(settings.clientId())
                .subject(settings.clientId())
                .audience(settings.endpoint().toString())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        SignedJWT jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw unreadable();
        }
        return jwt.serialize();
    }

    private static PrivateKey key(Secret pem) {
        try {
            String base64 = pem.reveal().replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** Says nothing of the cause: it may quote the key. */
    private static Fault unreadable() {
        return Fault.configuration(
                "the private key for the FHIR server cannot be used: it must be an RSA key in PEM (PKCS 8) of 2048 bits or more");
    }
}
