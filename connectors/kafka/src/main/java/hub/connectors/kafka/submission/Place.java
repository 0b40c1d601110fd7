package hub.connectors.kafka.submission;

import hub.connector.Note;
import java.util.List;

/**
 * Where in the JSON reading has come to.
 *
 * @param path {@code record.medicines[2].dose}; empty at the top
 * @param notes takes what is noticed on the way
 */
record Place(String path, List<Note> notes) {

    Place member(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, notes);
    }

    Place item(int number) {
        return new Place(path + "[" + number + "]", notes);
    }

    void note(String message) {
        notes.add(new Note(path, message));
    }

    Refusal refused(String reason, String message) {
        return new Refusal(reason, path, message);
    }
}
