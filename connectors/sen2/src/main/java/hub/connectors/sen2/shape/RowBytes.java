package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows as bytes, for as long as they are being sorted. */
final class RowBytes {

    private static final Module[] MODULES = Module.values();
    private static final Item[] ITEMS = Item.values();

    private RowBytes() {}

    /** How many blocks there are in one, itself included. */
    static int count(Block block) {
        return 1 + block.children().stream().mapToInt(RowBytes::count).sum();
    }

    static void write(Row row, DataOutputStream out) throws IOException {
        text(row.id(), out);
        text(row.parent(), out);
        block(row.block(), out);
    }

    private static void block(Block block, DataOutputStream out) throws IOException {
        out.writeByte(block.module().ordinal());
        out.writeLong(block.row());
        text(block.place(), out);
        List<Item> items = new ArrayList<>();
        block.items().forEach(items::add);
        out.writeByte(items.size());
        for (Item item : items) {
            out.writeByte(item.ordinal());
            text(block.raw(item).orElseThrow(), out);
        }
        out.writeInt(block.children().size());
        for (Block child : block.children()) {
            block(child, out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Block block(DataInputStream in) throws IOException {
        Block block = new Block(MODULES[in.readByte()], in.readLong(), text(in, in.readInt()));
        int items = in.readByte();
        for (int i = 0; i < items; i++) {
            block.put(ITEMS[in.readByte()], text(in, in.readInt()));
        }
        int children = in.readInt();
        for (int i = 0; i < children; i++) {
            block.add(block(in));
        }
        return block;
    }

    private static String text(DataInputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** The rows of a stream. */
    static final class Rows implements Iterator<Row> {

        private final DataInputStream in;
        private @Nullable Row ahead;

        Rows(DataInputStream in) {
            this.in = in;
            this.ahead = read();
        }

        private @Nullable Row read() {
            try {
                String id = text(in, in.readInt());
                String parent = text(in, in.readInt());
                return new Row(id, parent, block(in));
            } catch (EOFException e) {
                return null;
            } catch (IOException e) {
                throw Fault.unavailable("the sorted rows of a return cannot be read back", e);
            }
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Row next() {
            Row row = ahead;
            if (row == null) {
                throw new NoSuchElementException();
            }
            ahead = read();
            return row;
        }
    }
}
