package hub.connectors.fhir;

import hub.connector.Secret;
import hub.connectors.fhir.server.Credentials;
import hub.testkit.farside.TokenEndpoint;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;

/** A client of a FHIR server, with a key of its own; made once, because a key takes as long as many tests. */
record Client(KeyPair keys) {

    /** The one that servers know. */
    static final Client KNOWN = made();

    static final Client STRANGER = made();

    static final String ID = "northshire-hub";
    static final String KEY_ID = "northshire-hub-1";

    private static Client made() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new Client(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the server registers it. */
    TokenEndpoint.Client registered() {
        return new TokenEndpoint.Client(ID, KEY_ID, (RSAPublicKey) keys.getPublic());
    }

    Credentials credentials(URI endpoint) {
        return new Credentials(endpoint, ID, KEY_ID, new Secret(pem().toCharArray()), null);
    }

    /** The same as a block of settings: a packed connector has a class of its own for them. */
    Map<String, Object> block(URI endpoint) {
        return Map.of(
                "endpoint",
                endpoint,
                "client-id",
                ID,
                "key-id",
                KEY_ID,
                "private-key",
                new Secret(pem().toCharArray()));
    }

    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
