package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.TestDatabases;
import hub.testkit.farside.Answer;
import hub.testkit.farside.Certificate;
import hub.testkit.farside.HttpFarSide;
import hub.testkit.farside.Line;
import hub.testkit.farside.Manner;
import hub.testkit.farside.TcpGate;
import hub.testkit.fault.HubProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One provider behaves as real ones do. Only what is for it waits; the other provider and the depots get theirs; and a lie is no receipt. */
@Tag("long")
class PartnerMannersTest {

    private static final int CHILDREN = 60;
    private static final int UPDATES = 20;
    private static final long SEED = 1;
    private static final int MORE_THREADS = 20;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BAD = "riverside-nhs";

    @TempDir
    Path folder;

    private final Provider riverside = new Provider(BAD);
    private final Provider meadow = new Provider("meadow-nhs");
    private final HttpFarSide elsewhere = new HttpFarSide(asked -> Answer.of(200));
    private Certificate good;
    private Certificate expired;
    private TcpGate gate;
    private Council council;

    @BeforeEach
    void first_night() throws IOException {
        good = Certificate.vouchedFor(folder.resolve("good.p12"), 0, 90);
        expired = Certificate.vouchedFor(folder.resolve("expired.p12"), 3, 1);
        System.setProperty("javax.net.ssl.trustStore", trusted().toString());
        gate = new TcpGate(0, riverside.server().http().uri().getPort(), good);
        council = Council.at(folder.resolve("home"), TestDatabases.h2(), CHILDREN, SEED);
        Provider.configure(
                council.home(),
                List.of(riverside, meadow),
                List.of(
                        URI.create("https://127.0.0.1:" + gate.port() + "/fhir/R4"),
                        meadow.server().base()));
        council.alsoSeenBy(riverside::see);
        council.alsoSeenBy(meadow::see);
        council.firstNight();
    }

    private Path trusted() {
        return Certificate.trustStore(folder.resolve("trusted.jks"), good, expired);
    }

    @AfterEach
    void close() {
        System.clearProperty("javax.net.ssl.trustStore");
        List.of(riverside, meadow).forEach(Provider::close);
        elsewhere.close();
        gate.close();
    }

    @Test
    void whatever_one_partner_does_only_its_own_queue_grows() throws IOException {
        Map<String, Duration> caughtUp = new LinkedHashMap<>();
        try (HubProcess hub =
                council.launch().with("-Djavax.net.ssl.trustStore=" + trusted()).start("run", "--port", "0")) {
            hub.awaitReady();
            council.send(UPDATES);
            council.awaitCaughtUp(hub, PATIENCE);
            long threads = hub.threads();
            for (Map.Entry<String, Runnable> bad : manners().entrySet()) {
                caughtUp.put(bad.getKey(), behaves(bad.getValue(), hub));
                assertThat(hub.threads()).as("threads, " + bad.getKey()).isLessThan(threads + MORE_THREADS);
            }
            hub.stop();
        }
        caughtUp.forEach((how, time) -> System.out.println("a partner " + how + ": caught up " + time + " after it"));
        council.drain();

        assertThat(elsewhere.asked()).isEmpty();
        assertThat(council.violations()).isEmpty();
        assertThat(council.lacking()).isEmpty();
    }

    /** @return how long it took to catch up when the partner was itself again */
    private Duration behaves(Runnable badly, HubProcess hub) throws IOException {
        badly.run();
        Instant good = Instant.now().plus(LongRun.time("toucan.partner.bad", "PT30S"));
        council.send(UPDATES);
        council.awaitCaughtUp(hub, PATIENCE, BAD);
        while (Instant.now().isBefore(good)) {
            hub.stayUp(LOOK);
        }
        assertThat(council.lacking()).containsOnlyKeys(BAD);
        assertThat(council.done("deliveries", "list"))
                .doesNotContain("meadow-nhs", "northshire-fleet", "redwing-travel");
        behave();
        Instant itself = Instant.now();
        council.awaitCaughtUp(hub, PATIENCE);
        return Duration.between(itself, Instant.now());
    }

    private Map<String, Runnable> manners() {
        Map<String, Runnable> manners = new LinkedHashMap<>();
        manners.put("that says nothing", () -> http(Manner.silent()));
        manners.put("that says a byte a second", () -> http(Manner.slow(Duration.ofSeconds(1))));
        manners.put("that answers with garbage", () -> http(Manner.garbage()));
        manners.put("that shows another plan", () -> http(Manner.instead(another())));
        manners.put("that fails", () -> http(Manner.instead(Answer.of(500))));
        manners.put("that breaks off", () -> http(Manner.breakOff()));
        manners.put("that sends elsewhere", () -> http(Manner.redirect(301, elsewhere.uri())));
        manners.put("on a line that resets", () -> gate.line(Line.resetting()));
        manners.put("on a half-open line", () -> gate.line(Line.halfOpen()));
        manners.put("on a line of a byte a second", () -> gate.line(Line.trickling(Duration.ofSeconds(1))));
        manners.put("with an expired certificate", () -> show(expired));
        return manners;
    }

    private static Answer another() {
        return Answer.of(
                200,
                "application/fhir+json",
                "{\"resourceType\":\"CarePlan\",\"id\":\"1\",\"status\":\"active\",\"meta\":{\"versionId\":\"1\"},"
                        + "\"identifier\":[{\"system\":\"https://elsewhere.example\",\"value\":\"lane-1\"}]}");
    }

    private void http(Manner manner) {
        riverside.server().http().always(manner);
    }

    /** On the same port; whoever is connected is hung up on. */
    private void show(Certificate certificate) {
        int port = gate.port();
        gate.close();
        gate = new TcpGate(port, riverside.server().http().uri().getPort(), certificate);
    }

    private void behave() {
        http(Manner.right());
        show(good);
    }
}
