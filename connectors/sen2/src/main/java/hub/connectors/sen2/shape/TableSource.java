package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A return that comes as tables: read whole into a {@link Join} first, for any row may come last. */
final class TableSource implements ReturnSource {

    /** A shape that consists of tables. */
    interface Tables {
        /** Reads every row; gives the header. @throws Fault of kind {@link Fault.Kind#REJECTED} if a table cannot be read */
        Block read(Input input, Join rows);

        /** What of the tables has no place in any block. */
        List<Note> notes();
    }

    private final Join join;
    private final Tables tables;
    private final Block header;
    private final Iterator<Row> persons;
    private @Nullable Iterator<Row> loose;

    private TableSource(Join join, Tables tables, Block header) {
        this.join = join;
        this.tables = tables;
        this.header = header;
        this.persons = join.persons();
    }

    static ReturnSource open(Input input, Tables tables) {
        Join join = new Join();
        try {
            return new TableSource(join, tables, tables.read(input, join));
        } catch (RuntimeException e) {
            join.close();
            throw e;
        }
    }

    @Override
    public Block header() {
        return header;
    }

    @Override
    public Optional<Found> next() {
        if (persons.hasNext()) {
            return Optional.of(Found.person(persons.next().block()));
        }
        if (loose == null) {
            loose = join.loose();
        }
        return loose.hasNext() ? Optional.of(Trouble.found(loose.next())) : Optional.empty();
    }

    @Override
    public List<Note> notes() {
        return tables.notes();
    }

    @Override
    public void close() {
        join.close();
    }
}
