package hub.connectors.liquidlogic;

import hub.connector.ConnectorContext;
import hub.connector.Input;
import hub.connector.OpenConnector;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.OrganisationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The connector as a council would open it, and extracts to read with it. */
final class Extracts {

    static final List<String> FEEDS =
            List.of("children", "identifiers", "contacts", "consents", "ehc-plans", "enrolments");
    static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00Z");

    private static final OpenConnector CONNECTOR = open(Path.of("extracts"));

    private Extracts() {}

    static OpenConnector open(Path directory) {
        ConnectorContext context = new ConnectorContext(
                OrganisationId.of("northshire-liquidlogic"),
                directory.resolve("mappings"),
                Clock.fixed(MODIFIED, ZoneOffset.UTC));
        return new LiquidlogicConnector().open(new LiquidlogicSettings(directory, null), context);
    }

    static Input sample(String feed) {
        return Input.of(feed + "-20261120T0200.csv", MODIFIED, sampleText(feed).getBytes(StandardCharsets.UTF_8));
    }

    static String sampleText(String feed) {
        try (InputStream in = Extracts.class.getResourceAsStream("/samples/" + feed + "-20261120T0200.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Input text(String feed, String text) {
        return Input.of(feed + "-20261120T0200.csv", MODIFIED, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ReadItem> read(String feed, Input input) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = CONNECTOR.readers().get(feed).read(input)) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
        }
        return items;
    }

    static List<Submission> submissions(List<ReadItem> items) {
        return items.stream()
                .filter(Submission.class::isInstance)
                .map(Submission.class::cast)
                .toList();
    }

    static List<Rejected> rejected(List<ReadItem> items) {
        return items.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }
}
