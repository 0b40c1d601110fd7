package hub.connectors.fhir;

import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.HubRecord;
import java.util.List;

/** All that a reading gave. */
record Outcome(List<ReadItem> items, List<Note> notes) {

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

    List<String> reasons() {
        return rejected().stream().map(Rejected::reason).toList();
    }

    <T extends HubRecord> List<Submission> about(Class<T> type) {
        return submissions().stream().filter(s -> type.isInstance(s.record())).toList();
    }

    <T extends HubRecord> List<T> records(Class<T> type) {
        return about(type).stream().map(s -> type.cast(s.record())).toList();
    }

    /** The one record of this type. */
    <T extends HubRecord> T record(Class<T> type) {
        List<T> found = records(type);
        if (found.size() != 1) {
            throw new AssertionError("one " + type.getSimpleName() + " wanted, got " + items);
        }
        return found.get(0);
    }

    /** The paths that the submissions' notes name. */
    List<String> noted() {
        return submissions().stream()
                .flatMap(s -> s.notes().stream())
                .map(Note::field)
                .toList();
    }
}
