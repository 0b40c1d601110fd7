package hub.app.camel;

import hub.model.OrganisationId;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** {@code hub:deliveries?recipient=R&writer=NAME}. */
final class DeliveriesEndpoint extends DefaultEndpoint {

    private final HubAccess access;
    private final OrganisationId recipient;
    private final String writer;

    DeliveriesEndpoint(String uri, Component component, HubAccess access, OrganisationId recipient, String writer) {
        super(uri, component);
        this.access = access;
        this.recipient = recipient;
        this.writer = writer;
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new DeliveriesConsumer(this, processor, access, recipient, writer);
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException(
                "nothing can be sent to " + getEndpointUri() + ": use it with \"from\"");
    }
}
