package hub.connectors.kafka;

import hub.connectors.kafka.cluster.Frame;
import hub.connectors.kafka.cluster.Frames;
import hub.model.OrganisationId;
import hub.testkit.ConnectorContract;
import hub.testkit.DamagedInputContract;
import hub.testkit.HealthCheckContract;
import hub.testkit.Kamelet;
import hub.testkit.QuietLogsContract;
import hub.testkit.ReaderContract;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.TriedOn;
import hub.testkit.WriterContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.KafkaFarSide;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one, on a real broker. */
@TriedOn(KafkaSubject.class)
class KafkaContractTest {

    @Nested
    class Itself extends ConnectorContract {}

    @Nested
    class ItsHealth extends HealthCheckContract {}

    @Nested
    class ItsReader extends ReaderContract {}

    @Nested
    class ItsDamagedInput extends DamagedInputContract {}

    @Nested
    class ItsLogs extends QuietLogsContract {}

    @Nested
    class ItsWriter extends WriterContract {

        @Override
        protected String writer() {
            return "transport-plan";
        }

        @Override
        protected OrganisationId recipient() {
            return OrganisationId.of(KafkaSubject.WHOLE);
        }
    }

    @Nested
    class ItsSource extends SourceRouteContract {

        private Kamelet source;

        @Override
        protected FarSide farSide(Path home) {
            KafkaFarSide broker = new KafkaFarSide();
            Map<String, String> parameters = reached(broker, broker.trustFile(home.resolve("trusted.pem")));
            parameters.putAll(Map.of("group", broker.group(), "most", "1", "delay", "50"));
            source = new Kamelet("kafka-topic-source", parameters);
            return broker;
        }

        @Override
        protected Kamelet source() {
            return source;
        }

        /** One record at a time is asked for, and comes alone. */
        @Override
        protected byte[] unwrapped(byte[] taken) {
            try (Frames frames = new Frames(new ByteArrayInputStream(taken))) {
                return frames.next().map(Frame::value).orElseThrow();
            }
        }

        @Override
        protected boolean tellsNames() {
            return false;
        }
    }

    @Nested
    class ItsSink extends SinkRouteContract {

        private Kamelet sink;
        private Kamelet deceived;

        @Override
        protected FarSide farSide(Path home) {
            KafkaFarSide broker = new KafkaFarSide();
            sink = sink(broker, broker.trustFile(home.resolve("trusted.pem")));
            deceived = sink(broker, broker.wrongTrustFile(home.resolve("other.pem")));
            return broker;
        }

        private static Kamelet sink(KafkaFarSide broker, Path trusted) {
            Map<String, String> parameters = reached(broker, trusted);
            parameters.put("patience", "2000");
            return new Kamelet("kafka-topic-sink", parameters);
        }

        @Override
        protected Kamelet sink() {
            return sink;
        }

        @Override
        protected Optional<Kamelet> deceived() {
            return Optional.of(deceived);
        }
    }

    private static Map<String, String> reached(KafkaFarSide broker, Path trusted) {
        return new HashMap<>(Map.of(
                "brokers",
                broker.address(),
                "topic",
                broker.topic(),
                "trustFile",
                trusted.toString(),
                "user",
                KafkaFarSide.USER,
                "password",
                "RAW(" + KafkaFarSide.PASSWORD + ")",
                "mechanism",
                KafkaFarSide.MECHANISM));
    }
}
