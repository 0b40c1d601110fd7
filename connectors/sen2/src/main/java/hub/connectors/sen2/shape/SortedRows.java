package hub.connectors.sen2.shape;

import hub.connector.Fault;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Rows put in order in bounded memory: a few thousand are sorted at a time and kept on disk, then merged. The file has no name in the
 * file system once it is open, so that nothing of it outlives the process.
 */
final class SortedRows implements AutoCloseable {

    private static final int MOST_BLOCKS = 5_000;
    private static final int BUFFER = 8_192;

    private final Comparator<Row> order;
    private final List<Row> held = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private @Nullable FileChannel file;
    private int blocks;

    SortedRows(Comparator<Row> order) {
        this.order = order;
    }

    void add(Row row) {
        held.add(row);
        blocks += RowBytes.count(row.block());
        if (blocks >= MOST_BLOCKS) {
            spill();
        }
    }

    private void spill() {
        held.sort(order);
        try {
            FileChannel channel = channel();
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            for (Row row : held) {
                RowBytes.write(row, out);
            }
            out.flush();
            ends.add(channel.position());
        } catch (IOException e) {
            throw Fault.unavailable("the rows of a return cannot be sorted: is the temporary folder full?", e);
        }
        held.clear();
        blocks = 0;
    }

    private FileChannel channel() throws IOException {
        FileChannel open = file;
        if (open == null) {
            Path path = Files.createTempFile("toucan-sen2-", ".rows");
            open = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    /** All rows in their order; called once, after the last is added. */
    Iterator<Row> sorted() {
        held.sort(order);
        return ends.isEmpty() ? held.iterator() : new Merge();
    }

    @Override
    public void close() {
        held.clear();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw Fault.unavailable("a temporary file cannot be closed", e);
        }
    }

    /** One sorted part, at its next row. */
    private static final class Part {
        private final Iterator<Row> rows;
        private Row next;

        Part(Iterator<Row> rows) {
            this.rows = rows;
            this.next = rows.next();
        }
    }

    private final class Merge implements Iterator<Row> {
        private final PriorityQueue<Part> parts =
                new PriorityQueue<>((one, other) -> order.compare(one.next, other.next));

        Merge() {
            long from = 0;
            for (long end : ends) {
                parts.add(new Part(new RowBytes.Rows(
                        new DataInputStream(new BufferedInputStream(new FilePart(file, from, end), BUFFER)))));
                from = end;
            }
            if (!held.isEmpty()) {
                parts.add(new Part(held.iterator()));
            }
        }

        @Override
        public boolean hasNext() {
            return !parts.isEmpty();
        }

        @Override
        public Row next() {
            Part least = parts.poll();
            if (least == null) {
                throw new NoSuchElementException();
            }
            Row row = least.next;
            if (least.rows.hasNext()) {
                least.next = least.rows.next();
                parts.add(least);
            }
            return row;
        }
    }
}
