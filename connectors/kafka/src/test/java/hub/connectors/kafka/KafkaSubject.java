package hub.connectors.kafka;

import hub.connector.Fault;
import hub.connector.Secret;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import hub.testkit.farside.KafkaFarSide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the contracts must know of this connector. */
final class KafkaSubject implements ConnectorSubject {

    static final String WHOLE = "northshire-fleet";
    static final String NOTICE = "northshire-insight";

    private static final String WRONG = "another made up one";

    private final Map<Path, KafkaFarSide> brokers = new HashMap<>();

    @Override
    public String id() {
        return "kafka";
    }

    /** Two recipients need two topics; the one that submissions arrive in is read by nobody here. */
    @Override
    public Map<String, Object> settings(Path home) {
        KafkaFarSide broker = brokers.computeIfAbsent(home, any -> new KafkaFarSide());
        broker.comeBack();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("brokers", broker.address());
        settings.put("trust-file", broker.trustFile(home.resolve("trusted.pem")));
        settings.put("login", login(KafkaFarSide.PASSWORD));
        settings.put("recipients", Map.of(WHOLE, Map.of("topic", broker.topic())));
        return settings;
    }

    private static Map<String, Object> login(String password) {
        return Map.of(
                "user",
                KafkaFarSide.USER,
                "password",
                new Secret(password.toCharArray()),
                "mechanism",
                KafkaFarSide.MECHANISM);
    }

    @Override
    public List<Trouble> troubles() {
        return List.of(
                Trouble.wrongCredential((settings, home) -> settings.put("login", login(WRONG))),
                Trouble.unreachable((settings, home) -> brokers.get(home).goDown()),
                new Trouble(
                        "the broker shows another certificate",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> settings.put(
                                "trust-file", brokers.get(home).wrongTrustFile(home.resolve("other.pem")))),
                new Trouble(
                        "the trust file is missing",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> Files.delete(home.resolve("trusted.pem"))),
                new Trouble(
                        "there is no such topic",
                        Fault.Kind.CONFIGURATION,
                        (settings, home) -> settings.put("submissions", "nobody.made.it")));
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.document("submissions", "submissions.records", KafkaSubject.class)
                .code("\"sex\":\"female\"", "\"sex\":\"unheard\""));
    }

    @Override
    public List<String> canaries() {
        return List.of("Madeupson", "Inventham", "Zuleika", "E0001", "9990001014");
    }

    @Override
    public List<String> secrets() {
        return List.of(KafkaFarSide.PASSWORD, WRONG);
    }

    @Override
    public void close() {
        brokers.values().forEach(KafkaFarSide::close);
        brokers.clear();
    }
}
