package hub.connectors.sen2;

import hub.connector.Input;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.Child;
import hub.model.CouncilReturn;
import hub.model.EhcPlan;
import hub.model.HubRecord;
import hub.model.OrganisationId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A return read to its end, and written again. */
record Returns(List<ReadItem> items, List<Note> notes) {

    static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00Z");
    static final OrganisationId SOURCE = OrganisationId.of("northshire-sen2");
    private static final long LIMIT = 64 << 20;

    static Input input(String name, byte[] bytes) {
        return Input.of(name, MODIFIED, bytes);
    }

    static byte[] sample(String name) {
        try (InputStream in = Returns.class.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Returns read(String name, byte[] bytes) {
        return read(input(name, bytes));
    }

    static Returns read(String xml) {
        return read("return.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static Returns read(Input input) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = new ReturnReader(SOURCE, LIMIT, false).read(input)) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
            return new Returns(items, reading.notes());
        }
    }

    List<Submission> submissions() {
        return items.stream()
                .filter(Submission.class::isInstance)
                .map(Submission.class::cast)
                .toList();
    }

    List<Rejected> rejected() {
        return items.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }

    <T extends HubRecord> List<T> records(Class<T> type) {
        return submissions().stream()
                .map(Submission::record)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** What was read, whatever shape it came in. */
    List<Object> facts() {
        return submissions().stream()
                .<Object>map(s -> List.of(s.key(), s.child(), s.record(), s.asAt()))
                .toList();
    }

    /** The codes of the findings in all items. */
    List<String> findings() {
        return submissions().stream()
                .flatMap(s -> s.notes().stream())
                .map(note -> note.message().replaceAll(":.*", ""))
                .toList();
    }

    /** The return from its records: each child with the plans that follow it. */
    byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReturnWriter writer =
                new ReturnWriter(bytes, records(CouncilReturn.class).get(0))) {
            Child child = null;
            List<EhcPlan> plans = new ArrayList<>();
            for (Submission submission : submissions()) {
                if (submission.record() instanceof EhcPlan plan) {
                    plans.add(plan);
                } else if (submission.record() instanceof Child next) {
                    if (child != null) {
                        writer.write(child, plans);
                    }
                    child = next;
                    plans.clear();
                }
            }
            if (child != null) {
                writer.write(child, plans);
            }
        }
        return bytes.toByteArray();
    }
}
