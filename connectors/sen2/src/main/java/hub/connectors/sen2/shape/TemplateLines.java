package hub.connectors.sen2.shape;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The lines of one sheet. The library meets damage with exceptions of many kinds; here they are one. */
final class TemplateLines implements Iterator<Row>, AutoCloseable {

    /** That the workbook is damaged. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(RuntimeException cause) {
            super(cause);
        }
    }

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> lines;

    private TemplateLines(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.lines = stream.iterator();
    }

    /** The sheet of that name; empty if there is none. */
    static Optional<TemplateLines> open(byte[] bytes, String name) throws IOException {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
            Optional<Sheet> sheet = workbook.findSheet(name);
            if (sheet.isEmpty()) {
                workbook.close();
                return Optional.empty();
            }
            return Optional.of(new TemplateLines(workbook, sheet.get()));
        } catch (RuntimeException e) {
            throw new Damaged(e);
        }
    }

    @Override
    public boolean hasNext() {
        return sound(lines::hasNext);
    }

    @Override
    public Row next() {
        return sound(lines::next);
    }

    private static <T> T sound(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw new Damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
