package hub.connectors.kafka.topic;

import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** One topic, to read or to write. */
final class TopicEndpoint extends DefaultEndpoint {

    private final String topic;
    private final TopicOptions options;

    TopicEndpoint(String uri, Component component, String topic, TopicOptions options) {
        super(uri, component);
        this.topic = topic;
        this.options = options;
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new TopicConsumer(this, processor, topic, options);
    }

    @Override
    public Producer createProducer() {
        return new TopicProducer(this, topic, options);
    }
}
