package hub.intake;

import hub.connector.Input;
import hub.connector.ReadItem;
import hub.connector.Submission;
import hub.model.RecordType;
import java.util.Optional;

/**
 * One item as it came.
 *
 * @param input what it came in: of a replay, the first input
 * @param file where the whole input is kept, if it is the input as a whole that cannot be read on
 */
record Arrived(ReadItem item, Input input, Optional<String> file, Ruling ruling) {

    boolean tellsOfAChild() {
        return item instanceof Submission submission && submission.record().type() == RecordType.CHILD;
    }
}
