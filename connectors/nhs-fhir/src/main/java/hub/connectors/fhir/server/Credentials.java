package hub.connectors.fhir.server;

import hub.connector.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * OAuth2 client credentials with a signed JWT (RFC 7523), as the NHS API platform asks for unattended access.
 *
 * @param endpoint where tokens are given out
 * @param clientId the application's key, as registered with the server
 * @param keyId the id under which the public key is registered
 * @param privateKey an RSA key in PEM (PKCS 8), by reference
 * @param scope what leave is asked for; empty for whatever is registered
 */
public record Credentials(
        URI endpoint,
        String clientId,
        String keyId,
        Secret privateKey,
        @Nullable String scope) {

    public Credentials {
        Addresses.check("token endpoint", endpoint);
        if (clientId == null || keyId == null || privateKey == null) {
            throw new IllegalArgumentException("the server's credentials need client-id, key-id and private-key");
        }
    }
}
