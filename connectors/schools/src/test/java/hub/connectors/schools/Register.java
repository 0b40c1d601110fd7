package hub.connectors.schools;

import hub.connector.ConnectorContext;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.OpenConnector;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.OrganisationId;
import hub.model.School;
import hub.model.SchoolLink;
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
import java.util.stream.Stream;

/** What one file of the register became. */
record Register(List<ReadItem> items, List<Note> notes) {

    private static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00Z");
    private static final OpenConnector CONNECTOR = new SchoolsConnector()
            .open(
                    new SchoolsSettings(Path.of("register")),
                    new ConnectorContext(
                            OrganisationId.of("northshire-schools"),
                            Path.of("mappings"),
                            Clock.fixed(MODIFIED, ZoneOffset.UTC)));

    static Register sample(String feed) {
        return read(feed, feed + "-20261120T0200.csv", sampleText(feed));
    }

    static String sampleText(String feed) {
        try (InputStream in = Register.class.getResourceAsStream("/samples/" + feed + "-20261120T0200.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register read(String feed, String name, String text) {
        return read(feed, Input.of(name, MODIFIED, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Register read(String feed, Input input) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = CONNECTOR.readers().get(feed).read(input)) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
            return new Register(items, reading.notes());
        }
    }

    List<String> keys() {
        return submissions().map(Submission::key).toList();
    }

    List<Instant> asAts() {
        return submissions().map(Submission::asAt).toList();
    }

    List<School> schools() {
        return submissions().map(s -> (School) s.record()).toList();
    }

    List<SchoolLink> links() {
        return submissions().map(s -> (SchoolLink) s.record()).toList();
    }

    List<Rejected> rejected() {
        return items.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }

    private Stream<Submission> submissions() {
        return items.stream().filter(Submission.class::isInstance).map(Submission.class::cast);
    }
}
