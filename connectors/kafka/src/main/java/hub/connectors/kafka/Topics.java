package hub.connectors.kafka;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connectors.kafka.cluster.BrokerFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Asks the brokers for the topics that the settings name. */
record Topics(KafkaSettings settings) {

    private static final int MILLIS = 4_000;

    Health health() {
        Optional<Path> missing = Stream.of(settings.trustFile(), settings.keyFile())
                .filter(file -> file != null && !Files.isReadable(file))
                .findFirst();
        if (missing.isPresent()) {
            return Health.unwell(
                    Fault.Kind.CONFIGURATION,
                    "the hub cannot read " + missing.get() + ": put it there, or mend the setting");
        }
        Set<String> names = names();
        try (Admin admin = settings.cluster()
                .connect(
                        "health",
                        Map.of(
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                MILLIS / 2,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                MILLIS),
                        Admin::create)) {
            return asked(admin, names);
        } catch (KafkaException e) {
            return unwell(e, String.join(", ", names));
        }
    }

    private static Health asked(Admin admin, Set<String> names) {
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic :
                admin.describeTopics(names).topicNameValues().entrySet()) {
            try {
                topic.getValue().get();
            } catch (ExecutionException e) {
                return unwell(e, topic.getKey());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Health.unwell(Fault.Kind.UNAVAILABLE, "the brokers were not asked: the hub is stopping");
            }
        }
        return Health.well();
    }

    private static Health unwell(Exception said, String names) {
        Fault fault = BrokerFault.of(said, names);
        return Health.unwell(fault.kind(), fault.getMessage());
    }

    private Set<String> names() {
        return Stream.concat(
                        Stream.ofNullable(settings.submissions()),
                        settings.recipients().values().stream().map(RecipientSettings::topic))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
