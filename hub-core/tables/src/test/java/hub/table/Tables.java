package hub.table;

import hub.connector.ConnectorContext;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mapping {@code people.yaml} of the tests, tables to read with it, and what came of them. */
record Tables(List<ReadItem> items, List<Note> notes) {

    static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00.123456789Z");
    static final String HEADER = "id,name,family,born,nhs,upn,sex,rank,barred,triggers,phone,use\n";

    private static final Reader PEOPLE = reader(Path.of("no-such-folder"), "people");

    static Reader reader(Path mappings, String feed) {
        ConnectorContext context = new ConnectorContext(
                OrganisationId.of("northshire-liquidlogic"), mappings, Clock.fixed(MODIFIED, ZoneOffset.UTC));
        return TableReaders.load(Tables.class, context, feed).get(feed);
    }

    /** Reads rows under the usual header. */
    static Tables rows(String rows) {
        return text(HEADER + rows);
    }

    static Tables text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Tables bytes(byte[] bytes) {
        return read(PEOPLE, Input.of("people-20261120T0200.csv", MODIFIED, bytes));
    }

    static Tables read(Reader reader, Input input) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = reader.read(input)) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
            return new Tables(items, reading.notes());
        }
    }

    /** Everything that was taken, by key. */
    List<String> taken() {
        return submissions().stream().map(Submission::key).toList();
    }

    /** Everything that was rejected: {@code 3 nhs bad-nhs-number}. */
    List<String> rejected() {
        return items.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .map(r -> r.position().row() + " " + r.position().field() + " " + r.reason())
                .toList();
    }

    List<Submission> submissions() {
        return items.stream()
                .filter(Submission.class::isInstance)
                .map(Submission.class::cast)
                .toList();
    }

    Rejected onlyRejected() {
        return items.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
