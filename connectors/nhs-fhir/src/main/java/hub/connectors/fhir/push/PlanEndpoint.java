package hub.connectors.fhir.push;

import java.net.URI;
import java.util.Optional;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** One FHIR server to which plans go. */
final class PlanEndpoint extends DefaultEndpoint {

    private final URI base;
    private final Optional<KeyFileLogin> login;

    PlanEndpoint(String uri, Component component, URI base, Optional<KeyFileLogin> login) {
        super(uri, component);
        this.base = base;
        this.login = login;
    }

    @Override
    public Producer createProducer() {
        return new PlanProducer(this, base, login);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("nothing can be read from here: use it with \"to\"");
    }
}
