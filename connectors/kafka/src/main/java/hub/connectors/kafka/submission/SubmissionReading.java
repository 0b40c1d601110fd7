package hub.connectors.kafka.submission;

import hub.connector.Note;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connectors.kafka.cluster.Frame;
import hub.connectors.kafka.cluster.Frames;
import java.util.List;
import java.util.Optional;

/** Walks through a batch; a record that is no submission does not stop the next. */
final class SubmissionReading implements Reading {

    private final String partition;
    private final Frames frames;
    private final SubmissionForm form;

    /** @param partition the topic's name, a hyphen and the partition's number */
    SubmissionReading(String partition, Frames frames, SubmissionForm form) {
        this.partition = partition;
        this.frames = frames;
        this.form = form;
    }

    @Override
    public Optional<ReadItem> next() {
        return frames.next().map(this::item);
    }

    private ReadItem item(Frame frame) {
        try {
            return form.read(frame, position(frame, ""));
        } catch (Refusal refusal) {
            return new Rejected(position(frame, refusal.path()), refusal.reason(), refusal.getMessage(), frame::bytes);
        }
    }

    /** {@code council.submissions-0, offset 17, record.birthDate}: a record of a topic has no row. */
    private Position position(Frame frame, String path) {
        return new Position(partition, 0, "offset " + frame.offset() + (path.isEmpty() ? "" : ", " + path));
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public void close() {
        frames.close();
    }
}
