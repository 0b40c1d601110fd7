package hub.app.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of a source: written beside its place under another name and moved there when whole, so that a hub that is watching never
 * takes half of it. Its time is the extract's, so that two runs leave the same.
 *
 * @param extracted London time
 */
record SourceFile(Path folder, String feed, LocalDateTime extracted) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm");
    private static final int BUFFER = 1 << 16;

    /** What goes into a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    Instant extractedAt() {
        return extracted.atZone(LONDON).toInstant();
    }

    /**
     * @param ending what follows the extract time in the name
     */
    void write(String ending, Content content) throws IOException {
        String name = feed + "-" + STAMP.format(extracted) + ending;
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + name + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
            content.writeTo(out);
        }
        Files.setLastModifiedTime(unfinished, FileTime.from(extractedAt()));
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a table and returns how many rows it has. */
    long writeTable(List<String> header, Stream<List<String>> rows) throws IOException {
        long[] count = {0};
        write(".csv", out -> {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord(header);
            rows.forEach(row -> {
                csv.writeRecord(row);
                count[0]++;
            });
            csv.flush();
        });
        return count[0];
    }
}
