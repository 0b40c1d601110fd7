package hub.testkit.farside;

import hub.broker.BrokerProcess;
import hub.broker.BrokerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A Kafka broker for all the tests of one run, because it takes seconds to start; each test has topics of its own. Clients reach it through
 * a gate, by TLS and with a password; the tests themselves by a side door.
 */
final class KafkaBroker {

    static final String USER = "toucan";
    static final String PASSWORD = "made up+for&tests \"quoted\"";

    private final Path folder;
    private final Certificate certificate;
    private final BrokerSettings settings;
    private final TcpGate gate;
    private final BrokerProcess process;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    private KafkaBroker() {
        this.folder = temporary();
        this.certificate = Certificate.make(folder.resolve("broker.p12"));
        int atTheGate = BrokerSettings.freePort();
        int behind = BrokerSettings.freePort();
        this.settings = BrokerSettings.in(folder, Map.of());
        this.gate = new TcpGate(atTheGate, behind);
        this.process = BrokerProcess.start(new BrokerSettings(
                folder,
                settings.port(),
                settings.controllerPort(),
                listeners(settings, certificate, atTheGate, behind)));
        this.admin = ofOurOwn(() -> Admin.create(sideDoor()));
        this.producer =
                ofOurOwn(() -> new KafkaProducer<>(sideDoor(), new ByteArraySerializer(), new ByteArraySerializer()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "broker ends"));
    }

    /** Started when it is first asked for. */
    private static final class Holder {
        private static final KafkaBroker ONE = new KafkaBroker();
    }

    /** Made when it is first asked for: to make one takes as long as a short test. */
    private static final class OfAnother {
        private static final Certificate ONE = Certificate.make(running().folder.resolve("another.p12"));
    }

    static KafkaBroker running() {
        return Holder.ONE;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("toucan-broker-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> listeners(
            BrokerSettings plain, Certificate certificate, int atTheGate, int behind) {
        String inside = BrokerSettings.LISTENER + "://" + plain.address();
        String outside = ",OUTSIDE://" + BrokerSettings.HOST + ":";
        String password = PASSWORD.replace("\"", "\\\"");
        return Map.of(
                "listeners",
                inside + outside + behind + ",CONTROLLER://" + BrokerSettings.HOST + ":" + plain.controllerPort(),
                "advertised.listeners",
                inside + outside + atTheGate,
                "listener.security.protocol.map",
                BrokerSettings.LISTENER + ":PLAINTEXT,CONTROLLER:PLAINTEXT,OUTSIDE:SASL_SSL",
                "listener.name.outside.sasl.enabled.mechanisms",
                "PLAIN",
                "listener.name.outside.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required user_" + USER + "=\"" + password
                        + "\";",
                "listener.name.outside.ssl.keystore.type",
                "PKCS12",
                "listener.name.outside.ssl.keystore.location",
                certificate.store().toString(),
                "listener.name.outside.ssl.keystore.password",
                Certificate.PASSWORD);
    }

    /** Where clients come to. */
    String address() {
        return BrokerSettings.HOST + ":" + gate.port();
    }

    /** How the tests come in: no gate, no login. */
    Map<String, Object> sideDoor() {
        return Map.of("bootstrap.servers", settings.address());
    }

    /**
     * Makes a client of the classes that the tests see. Kafka looks for others by name in the thread's context class loader, and that is the
     * connector's own while a packed connector is tried.
     */
    static <T> T ofOurOwn(Supplier<T> making) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaBroker.class.getClassLoader());
        try {
            return making.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** For all tests; nobody closes it. */
    Admin admin() {
        return admin;
    }

    /** For all tests; nobody closes it. */
    KafkaProducer<byte[], byte[]> producer() {
        return producer;
    }

    Certificate certificate() {
        return certificate;
    }

    /** One that another shows, as if someone stood between. */
    static Certificate ofAnother() {
        return OfAnother.ONE;
    }

    TcpGate gate() {
        return gate;
    }

    private void end() {
        process.kill();
        gate.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A temporary folder that is left behind is no failure of a test.
        }
    }
}
