package hub.connectors.fhir.push;

import hub.connector.Fault;
import hub.connector.Secret;
import hub.connectors.fhir.server.Credentials;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the hub gets leave to write, with the name of the file that holds its key. */
record KeyFileLogin(
        URI endpoint,
        String clientId,
        String keyId,
        Path keyFile,
        @Nullable String scope) {

    /** With the key, as the file holds it now. @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it cannot be read */
    Credentials credentials() {
        try {
            Secret key = new Secret(Files.readString(keyFile).toCharArray());
            return new Credentials(endpoint, clientId, keyId, key, scope);
        } catch (IOException e) {
            throw Fault.configuration("the hub cannot read " + keyFile
                    + ", the key for the FHIR server: put it there, or mend the setting");
        }
    }
}
