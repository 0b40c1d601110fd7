package hub.connectors.fhir.push;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.jspecify.annotations.Nullable;

/**
 * {@code nhs-fhir:https://fhir.example/R4}: puts each plan that it is handed at that server, with a token if {@code tokenEndpoint}, {@code
 * clientId}, {@code keyId} and {@code keyFile} are given.
 */
public final class PlanComponent extends DefaultComponent {

    @Override
    protected Endpoint createEndpoint(String uri, String base, Map<String, Object> parameters) {
        String endpoint = taken(parameters, "tokenEndpoint");
        return new PlanEndpoint(
                uri,
                this,
                URI.create(base),
                endpoint == null ? Optional.empty() : Optional.of(login(URI.create(endpoint), parameters)));
    }

    private static KeyFileLogin login(URI endpoint, Map<String, Object> parameters) {
        return new KeyFileLogin(
                endpoint,
                needed(parameters, "clientId"),
                needed(parameters, "keyId"),
                Path.of(needed(parameters, "keyFile")),
                taken(parameters, "scope"));
    }

    private static String needed(Map<String, Object> parameters, String name) {
        String value = taken(parameters, name);
        if (value == null) {
            throw new IllegalArgumentException("with a tokenEndpoint, " + name + " is needed too");
        }
        return value;
    }

    private static @Nullable String taken(Map<String, Object> parameters, String name) {
        Object value = parameters.remove(name);
        return value == null ? null : value.toString();
    }
}
