package hub.connectors.fhir;

import hub.connectors.fhir.server.FhirServerSettings;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The FHIR R4 server of a provider that receives healthcare plans.
 *
 * @param base its address
 * @param credentials how the hub gets leave to write; without it, plans are put there without any
 */
public record ReceivingServer(URI base, @Nullable Login credentials) {

    /**
     * OAuth2 client credentials with a signed JWT. The key is named and not given: what routes are told may end in a log.
     *
     * @param endpoint where tokens are given out
     * @param clientId the application's key, as registered with the server
     * @param keyId the id under which the public key is registered
     * @param keyFile holds an RSA key in PEM (PKCS 8)
     * @param scope what leave is asked for; empty for whatever is registered
     */
    public record Login(
            URI endpoint,
            String clientId,
            String keyId,
            Path keyFile,
            @Nullable String scope) {

        public Login {
            FhirServerSettings.checked("token endpoint", endpoint);
            if (clientId == null || keyId == null || keyFile == null) {
                throw new IllegalArgumentException("a recipient's credentials need client-id, key-id and key-file");
            }
        }
    }

    /** @throws IllegalArgumentException that names the setting, if an address cannot be one */
    public ReceivingServer {
        FhirServerSettings.checked("base", base);
    }
}
