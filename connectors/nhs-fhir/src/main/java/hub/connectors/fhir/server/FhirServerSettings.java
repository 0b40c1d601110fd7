package hub.connectors.fhir.server;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR R4 server that is asked.
 *
 * @param base its address, {@code https://…/FHIR/R4}; {@code http} is taken for this machine only
 * @param credentials how the hub gets leave to ask; without it, the server is asked without any
 * @param timeout the longest that one answer may take; 30 seconds if not given
 */
public record FhirServerSettings(
        URI base,
        @Nullable Credentials credentials,
        @Nullable Duration timeout) {

    private static final Duration USUAL = Duration.ofSeconds(30);

    public FhirServerSettings {
        Addresses.check("base", base);
        timeout = timeout == null ? USUAL : timeout;
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("the server's timeout is at most five minutes: change it");
        }
    }

    /** @throws IllegalArgumentException that names the setting, if an address is none that the hub talks to */
    public static void checked(String setting, @Nullable URI address) {
        Addresses.check(setting, address);
    }

    Duration longestAnswer() {
        return timeout == null ? USUAL : timeout;
    }
}
