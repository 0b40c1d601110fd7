package hub.connectors.fhir;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Checkpoint;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connectors.fhir.server.Credentials;
import hub.connectors.fhir.server.FhirServer;
import hub.connectors.fhir.server.FhirServerSettings;
import hub.testkit.farside.FhirFarSide;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A FHIR server on this machine and the connector that asks it. */
final class AskedServer implements AutoCloseable {

    private static final int LARGEST = 1 << 20;

    private Instant now = Instant.now().minus(Duration.ofHours(2));
    private @Nullable Credentials token;

    final FhirFarSide far = new FhirFarSide(new SettableClock());
    final List<Duration> waited = new ArrayList<>();

    /** One answer to all that changed. */
    record Answer(Outcome outcome, Optional<Checkpoint> checkpoint) {}

    private final class SettableClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }

    /** From here on what changes, changes now, and no longer hours ago. */
    void letTimePass() {
        now = Instant.now().plusSeconds(1);
    }

    void asksWith(Credentials settings) {
        token = settings;
    }

    Answer poll() {
        return poll(Optional.empty());
    }

    Answer poll(Optional<Checkpoint> after) {
        try (FhirServer server = server();
                Reading reading = reader(server).poll(after)) {
            List<ReadItem> items = new ArrayList<>();
            for (Optional<ReadItem> item = reading.next(); item.isPresent(); item = reading.next()) {
                items.add(item.get());
            }
            return new Answer(new Outcome(items, reading.notes()), reading.checkpoint());
        }
    }

    private FhirServer server() {
        var settings = new FhirServerSettings(far.base(), token, Duration.ofSeconds(2));
        return new FhirServer(settings, LARGEST, Clock.systemUTC(), waited::add);
    }

    private static PolledPlans reader(FhirServer server) {
        ResourceParser parser = new ResourceParser(FhirContext.forR4Cached());
        return new PolledPlans(server, parser, new HealthcarePlanReader(parser, LARGEST));
    }

    @Override
    public void close() {
        far.close();
    }
}
