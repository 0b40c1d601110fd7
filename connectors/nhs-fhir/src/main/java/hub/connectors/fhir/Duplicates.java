package hub.connectors.fhir;

import hub.connector.ReadItem;
import hub.connector.Rejected;
import hub.connector.Submission;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets aside what two children would share: one key for a record of each would put the one in the place of the other. */
final class Duplicates {

    private Duplicates() {}

    static List<ReadItem> setAside(List<ReadItem> items) {
        Map<String, Set<Object>> children = new HashMap<>();
        for (ReadItem item : items) {
            if (item instanceof Submission submission) {
                children.computeIfAbsent(name(submission), n -> new HashSet<>())
                        .add(submission.child().orElseThrow().identifiers());
            }
        }
        return items.stream()
                .map(item -> item instanceof Submission submission
                                && children.get(name(submission)).size() > 1
                        ? rejected(submission)
                        : item)
                .toList();
    }

    private static String name(Submission submission) {
        return submission.record().type().text() + " " + submission.key();
    }

    private static ReadItem rejected(Submission submission) {
        return new Rejected(
                submission.position().field("id"),
                "duplicate-id",
                "has the same id as a record of another child in this document: the source must give each its own",
                submission.original());
    }
}
