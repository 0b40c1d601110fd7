package hub.testkit;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.OpenConnector;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One connector on the work bench, with a home of its own. */
final class Bench {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

    private final ConnectorSubject subject;
    private final Path home;

    Bench(ConnectorSubject subject, Path home) {
        this.subject = subject;
        this.home = home;
    }

    Connector<?> connector() {
        List<Connector<?>> found = ConnectorSource.find(subject.id());
        if (found.size() != 1) {
            throw new AssertionError("there must be one connector \"" + subject.id() + "\", and there are "
                    + found.size() + ": name its class in META-INF/services/hub.connector.Connector");
        }
        return found.get(0);
    }

    Map<String, Object> settings() throws IOException {
        return new LinkedHashMap<>(subject.settings(home));
    }

    OpenConnector open() throws IOException {
        return open(settings());
    }

    OpenConnector open(Map<String, Object> settings) {
        return open(connector(), settings);
    }

    private <S extends Record> OpenConnector open(Connector<S> connector, Map<String, Object> settings) {
        S bound = SettingsBinding.bind(connector.description().settings(), settings);
        return connector.open(
                bound,
                new ConnectorContext(OrganisationId.of("northshire-" + subject.id()), home.resolve("mappings"), CLOCK));
    }
}
