package hub.connectors.kafka.topic;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/** {@code topic:NAME}. An option that it does not know is refused by Camel. */
public final class TopicComponent extends DefaultComponent {

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new TopicEndpoint(uri, this, remaining, new TopicOptions(parameters));
    }
}
