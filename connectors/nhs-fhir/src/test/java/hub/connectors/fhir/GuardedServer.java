package hub.connectors.fhir;

import hub.testkit.ConnectorSubject;
import hub.testkit.farside.FhirFarSide;
import java.net.URI;
import java.util.Map;

/** A FHIR server that answers one client alone, and the settings of that client. */
final class GuardedServer {

    private final Client known = Client.KNOWN;
    private final FhirFarSide far = new FhirFarSide(ConnectorSubject.CLOCK);
    private final URI endpoint = far.demandTokensOf(known.registered());
    private boolean down;

    /** Those that work; a server that was down is back. */
    Map<String, Object> settings() {
        if (down) {
            far.http().comeBack();
            down = false;
        }
        return settings(known);
    }

    Map<String, Object> settingsOfAStranger() {
        return settings(Client.STRANGER);
    }

    private Map<String, Object> settings(Client client) {
        return Map.of("base", far.base(), "credentials", client.block(endpoint));
    }

    String secret() {
        return known.pem();
    }

    void goDown() {
        far.http().goDown();
        down = true;
    }

    void close() {
        if (!down) {
            goDown();
        }
    }
}
