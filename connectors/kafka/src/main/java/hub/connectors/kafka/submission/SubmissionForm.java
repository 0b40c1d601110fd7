package hub.connectors.kafka.submission;

import hub.connector.Note;
import hub.connector.Position;
import hub.connector.Submission;
import hub.connectors.kafka.cluster.Frame;
import hub.model.ChildRef;
import hub.model.HubRecord;
import hub.model.RecordType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code {"type", "key", "asAt", "child", "record"}}: one submission as JSON. */
final class SubmissionForm {

    private static final Set<String> MEMBERS = Set.of("type", "key", "asAt", "child", "record");
    private static final int LONGEST_KEY = 200;

    private final StrictJson json = new StrictJson();
    private final Form type = new TextForm(
            "one of: " + Stream.of(RecordType.values()).map(RecordType::text).collect(Collectors.joining(", ")),
            RecordType::of);
    private final Form key = Forms.of(String.class);
    private final Form asAt = Forms.of(Instant.class);
    private final Form child = Forms.of(ChildRef.class);
    private final Map<RecordType, Form> records = new EnumMap<>(RecordType.class);

    SubmissionForm() {
        for (RecordType each : RecordType.values()) {
            records.put(each, Forms.of(each.recordClass()));
        }
    }

    /** @throws Refusal if it is none */
    Submission read(Frame frame, Position position) {
        if (frame.value() == null) {
            throw new Refusal(
                    "no-value",
                    "",
                    "a record without a value says nothing, and takes nothing away: say what changed in a submission");
        }
        JsonNode root = json.object(frame.value());
        List<Note> notes = new ArrayList<>();
        Place top = new Place("", notes);
        root.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> top.note("holds a member that has no place in a submission: not taken"));
        RecordType named = (RecordType) required(root, "type", type, top);
        return new Submission(
                key(root, top),
                child(root, named, top),
                (HubRecord) required(root, "record", records.get(named), top),
                (Instant) required(root, "asAt", asAt, top),
                notes,
                position,
                frame::bytes);
    }

    private String key(JsonNode root, Place top) {
        String named = (String) required(root, "key", key, top);
        if (named.isBlank() || named.length() > LONGEST_KEY) {
            throw top.member("key").refused("bad-value", "has 1 to " + LONGEST_KEY + " characters: mend it");
        }
        return named;
    }

    private Optional<ChildRef> child(JsonNode root, RecordType named, Place top) {
        if (named.aboutChild()) {
            return Optional.of((ChildRef) required(root, "child", child, top));
        }
        if (root.has("child")) {
            throw top.member("child")
                    .refused("bad-value", "a " + named.text() + " is not about one child: leave it out");
        }
        return Optional.empty();
    }

    private static Object required(JsonNode root, String name, Form form, Place top) {
        JsonNode member = root.get(name);
        return member == null ? form.left(top.member(name)) : form.read(member, top.member(name));
    }
}
