package hub.connectors.fhir.push;

import hub.connectors.fhir.server.FhirServer;
import hub.connectors.fhir.server.FhirServerSettings;
import hub.connectors.fhir.server.Patience;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a delivery at a server, in their order; the receipt is the server's own name of the last. */
final class PlanProducer extends DefaultProducer {

    private static final String RECEIPT = "ToucanReceipt";

    /** The most of one answer; a plan is far smaller. */
    private static final int LARGEST = 8 << 20;

    private final URI base;
    private final Optional<KeyFileLogin> login;
    private @Nullable FhirServer server;

    PlanProducer(Endpoint endpoint, URI base, Optional<KeyFileLogin> login) {
        super(endpoint);
        this.base = base;
        this.login = login;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        for (Object part : exchange.getMessage().getMandatoryBody(List.class)) {
            byte[] plan = ((Message) part).getMandatoryBody(byte[].class);
            exchange.getMessage().setHeader(RECEIPT, PlanPush.put(Objects.requireNonNull(server), plan));
        }
    }

    /** The real time: a token is asked for with a signature that is over in minutes. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        FhirServerSettings settings = new FhirServerSettings(
                base, login.map(KeyFileLogin::credentials).orElse(null), null);
        server = new FhirServer(settings, LARGEST, Clock.systemUTC(), Patience.real());
    }

    @Override
    protected void doStop() throws Exception {
        if (server != null) {
            server.close();
        }
        super.doStop();
    }
}
