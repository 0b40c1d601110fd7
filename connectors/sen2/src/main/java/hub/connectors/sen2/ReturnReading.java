package hub.connectors.sen2;

import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connectors.sen2.shape.Found;
import hub.connectors.sen2.shape.ReturnSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walks through one return, a person at a time. */
final class ReturnReading implements Reading {

    private final ReturnSource source;
    private final ReturnItems maker;
    private final Deque<ReadItem> items = new ArrayDeque<>();

    ReturnReading(ReturnSource source, ReturnItems maker) {
        this.source = source;
        this.maker = maker;
        items.add(maker.header());
    }

    @Override
    public Optional<ReadItem> next() {
        while (items.isEmpty()) {
            Optional<Found> found = source.next();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            items.addAll(maker.of(found.get()));
        }
        return Optional.of(items.remove());
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>(source.notes());
        notes.addAll(maker.report());
        return notes;
    }

    @Override
    public void close() {
        source.close();
    }
}
