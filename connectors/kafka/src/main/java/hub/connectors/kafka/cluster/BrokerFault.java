package hub.connectors.kafka.cluster;

import hub.connector.Fault;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Gives what a broker or its client says a kind, and words of our own: theirs may quote settings. */
public final class BrokerFault {

    private BrokerFault() {}

    /** @param topic the topic in question, for the message */
    public static Fault of(Throwable failure, String topic) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return fault;
            }
            if (cause instanceof KafkaException said && known(said)) {
                return of(said, topic);
            }
        }
        return Fault.defect(
                "the topic " + topic + ": Kafka's client failed (" + name(failure) + "): tell its makers", null);
    }

    private static boolean known(KafkaException said) {
        return said.getClass() != KafkaException.class;
    }

    private static Fault of(KafkaException said, String topic) {
        if (said instanceof AuthenticationException || said instanceof AuthorizationException) {
            return Fault.configuration(
                    "the brokers do not let the hub in, or not to the topic " + topic
                            + ": mend the login, trust-file or key-file that the settings name, or ask their operator for the right");
        }
        if (said instanceof UnknownTopicOrPartitionException || said instanceof InvalidTopicException) {
            return Fault.configuration("there is no topic " + topic
                    + ": mend its name in the settings, or ask the brokers' operator for it");
        }
        if (said instanceof ConfigException || said instanceof InvalidConfigurationException) {
            return Fault.configuration("the settings cannot be used to reach the brokers (" + name(said)
                    + "): look at the trust-file and the key-file");
        }
        if (said instanceof RecordTooLargeException || said instanceof RecordBatchTooLargeException) {
            return Fault.rejected("it is larger than the topic " + topic
                    + " takes: ask the brokers' operator to raise max.message.bytes");
        }
        return said instanceof RetriableException
                ? new Fault(
                        Fault.Kind.UNAVAILABLE,
                        "the brokers of the topic " + topic + " do not answer (" + name(said)
                                + "): ask their operator; what is due there waits")
                : Fault.defect(
                        "the topic " + topic + ": the brokers refuse (" + name(said) + "): tell its makers", null);
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
