package hub.connectors.kafka;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;
import hub.connectors.kafka.submission.SubmissionReader;

/** Kafka: submissions in from a topic, granted deliveries out to a topic for each recipient. */
public final class KafkaConnector implements Connector<KafkaSettings> {

    @Override
    public ConnectorDescription<KafkaSettings> description() {
        return ConnectorDescription.of(KafkaConnector.class, KafkaSettings.class);
    }

    @Override
    public OpenConnector open(KafkaSettings settings, ConnectorContext context) {
        return new OpenKafka(
                new SubmissionReader(),
                new RecordWriter(settings.recipients()),
                description().writes(),
                new Topics(settings));
    }
}
