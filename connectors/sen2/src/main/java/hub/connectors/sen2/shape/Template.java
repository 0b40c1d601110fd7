package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.ItemNames;
import hub.connectors.sen2.layout.Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The Excel template: one sheet, on which nine tables stand one below the other, each under its title and a row of labels. */
final class Template implements TableSource.Tables {

    private static final String SHEET = "Data Entry Template";

    /** What the library keeps in memory: the packed file, and the texts of all cells. */
    private static final long MOST_IN_MEMORY = 256L << 20;

    private static final Pattern PROGRAMS =
            Pattern.compile("xl/(vbaProject\\.bin|macrosheets/.*|externalLinks/.*)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Module> TITLES = Arrays.stream(Module.values())
            .collect(Collectors.toMap(module -> ItemNames.plain(module.title()), Function.identity()));

    private final long maximumBytes;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Block header;
    private @Nullable Module module;
    private @Nullable TemplateColumns columns;

    Template(long maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    @Override
    public Block read(Input input, Join rows) {
        byte[] bytes = packed(input);
        try {
            lookThrough(input, bytes);
            read(input, bytes, rows);
        } catch (Metered.TooMuch e) {
            throw Zip.unreadable(input, e);
        } catch (IOException | TemplateLines.Damaged e) {
            throw Fault.rejected(input.name() + " is a damaged workbook: open it in Excel, and save it again");
        }
        return Optional.ofNullable(header)
                .orElseThrow(() -> Fault.rejected(input.name() + " has no row below \"Header Record\": fill it in"));
    }

    private static byte[] packed(Input input) {
        try (InputStream packed = new Metered(input.open(), MOST_IN_MEMORY, Long.MAX_VALUE)) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw Zip.unreadable(input, e);
        }
    }

    /** Unpacks the workbook to nowhere, so that one that would fill the memory, or does more than hold values, is refused unopened. */
    private void lookThrough(Input input, byte[] bytes) throws IOException {
        long left = maximumBytes;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (PROGRAMS.matcher(entry.getName()).matches()) {
                    throw Fault.rejected(
                            input.name() + " holds macros, or links to other workbooks: save it as .xlsx without them");
                }
                boolean streamed = entry.getName().startsWith("xl/worksheets/");
                long most = streamed ? left : Math.min(left, MOST_IN_MEMORY);
                InputStream content = new Metered(zip.getInputStream(entry), most, Long.MAX_VALUE);
                left -= content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void read(Input input, byte[] bytes, Join rows) throws IOException {
        try (TemplateLines lines = TemplateLines.open(bytes, SHEET)
                .orElseThrow(() -> Fault.rejected(
                        input.name() + " has no sheet called \"" + SHEET + "\": it is not the return's template"))) {
            lines.forEachRemaining(line -> read(line, rows));
        }
    }

    private void read(org.dhatim.fastexcel.reader.Row line, Join rows) {
        List<String> texts = texts(line);
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        Module title = TITLES.get(ItemNames.plain(texts.get(0)));
        if (title != null) {
            module = title;
            columns = null;
        } else if (module != null && columns == null) {
            columns = TemplateColumns.of(module, texts);
            notes.addAll(columns.notes());
        } else if (columns != null) {
            add(columns.row(line), rows);
        }
    }

    private void add(Row row, Join rows) {
        if (row.block().module() == Module.HEADER) {
            header = header == null ? row.block() : header;
        } else if (!row.block().isEmpty() || !row.id().isEmpty()) {
            rows.add(row);
        }
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row line) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < line.getCellCount(); i++) {
            Cell cell = line.getCell(i);
            texts.add(cell == null || cell.getText() == null ? "" : cell.getText());
        }
        return texts.isEmpty() ? List.of("") : texts;
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }
}
