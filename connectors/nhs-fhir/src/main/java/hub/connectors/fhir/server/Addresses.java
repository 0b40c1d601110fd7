package hub.connectors.fhir.server;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an address in the settings may be. */
final class Addresses {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {}

    /** @throws IllegalArgumentException that names the setting, never what it holds */
    static void check(String setting, @Nullable URI address) {
        if (address == null || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException("the server's " + setting
                    + " must be an address like https://fhir.example/R4, without a user in it");
        }
        boolean plain = "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
        if (!"https".equals(address.getScheme()) && !plain) {
            throw new IllegalArgumentException("the server's " + setting + " must begin with https://");
        }
    }

    /** Scheme, host and port together: a prefix of the text would do for {@code https://fhir.example.attacker.example}. */
    static boolean sameServer(URI one, URI other) {
        return one.getScheme().equals(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : address.getScheme().equals("https") ? 443 : 80;
    }
}
