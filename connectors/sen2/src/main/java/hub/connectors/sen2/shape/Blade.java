package hub.connectors.sen2.shape;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Module;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nine CSV files of COLLECT's Blade export, in one zip. Their names end in that of the module: {@code …_person.csv}. */
final class Blade implements TableSource.Tables {

    private final long maximumBytes;
    private final Set<Module> seen = EnumSet.noneOf(Module.class);
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Block header;

    Blade(long maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    @Override
    public Block read(Input input, Join rows) {
        try (Zip zip = new Zip(input, maximumBytes)) {
            for (String name = zip.next(); name != null; name = zip.next()) {
                Optional<Module> module = module(name);
                if (module.isPresent()) {
                    read(input, module.get(), zip, rows);
                } else {
                    notes.add(new Note(name, "not read: it is none of the nine files of the export"));
                }
            }
        } catch (IOException e) {
            throw Zip.unreadable(input, e);
        }
        return complete(input);
    }

    private static Optional<Module> module(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv")
                ? Module.named(name.substring(name.lastIndexOf('_') + 1, name.length() - ".csv".length()))
                : Optional.empty();
    }

    private void read(Input input, Module module, Zip zip, Join rows) throws IOException {
        if (!seen.add(module)) {
            throw Fault.rejected(input.name() + " holds two files of the module " + module.table() + ": leave one out");
        }
        Reader text = new InputStreamReader(
                zip.content(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            read(
                    module,
                    CsvReader.builder()
                            .allowMissingFields(true)
                            .allowExtraFields(true)
                            .ofCsvRecord(text),
                    rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw Fault.rejected(input.name() + ": the rest of " + module.table()
                    + " cannot be read: look for a quote that is never closed");
        }
    }

    private void read(Module module, Iterable<CsvRecord> records, Join rows) {
        BladeColumns columns = null;
        for (CsvRecord record : records) {
            if (columns == null) {
                columns = BladeColumns.of(module, record.getFields());
                notes.addAll(columns.notes());
            } else {
                add(columns, record, rows);
            }
        }
    }

    private void add(BladeColumns columns, CsvRecord record, Join rows) {
        Row row = columns.row(record.getStartingLineNumber(), record.getFields());
        if (!columns.fits(record.getFieldCount())) {
            rows.loose(Trouble.OTHER_CELLS, row);
        } else if (columns.module() == Module.HEADER) {
            header = row.block();
        } else {
            rows.add(row);
        }
    }

    /** A return without one of its files would lose what belongs to everybody in it. */
    private Block complete(Input input) {
        Set<Module> missing =
                EnumSet.complementOf(EnumSet.copyOf(seen.isEmpty() ? EnumSet.noneOf(Module.class) : seen));
        if (!missing.isEmpty() || header == null) {
            throw Fault.rejected(input.name() + " is no whole Blade export: there is nothing in it of "
                    + (missing.isEmpty()
                            ? Module.HEADER.table()
                            : missing.stream().map(Module::table).collect(Collectors.joining(", ")))
                    + "; put all nine CSV files into one zip");
        }
        return header;
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }
}
