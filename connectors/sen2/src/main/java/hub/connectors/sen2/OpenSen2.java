package hub.connectors.sen2;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.Writer;
import hub.connectors.sen2.feed.RefreshWriter;
import hub.connectors.sen2.feed.RowsWriter;
import hub.model.SendRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The open connector: holds no thread and no file. */
record OpenSen2(Path directory, List<Path> folders, Reader returns) implements OpenConnector {

    @Override
    public Map<String, Reader> readers() {
        return Map.of("returns", returns);
    }

    @Override
    public Map<String, Writer> writers() {
        return Map.of(RefreshWriter.PRODUCT, new RefreshWriter(), SendRecord.NAME, new RowsWriter());
    }

    @Override
    public Health health() {
        List<String> problems = Stream.concat(
                        Stream.of(directory)
                                .filter(folder -> !usable(folder) || !Files.isReadable(folder))
                                .map(folder ->
                                        "sen2's directory " + folder + " must be a folder that the hub may read and"
                                                + " move files in: create it, or correct the setting"),
                        folders.stream()
                                .filter(folder -> !usable(folder))
                                .map(folder ->
                                        "a recipient's folder " + folder + " must be one that the hub may write to:"
                                                + " create it, or correct the setting"))
                .toList();
        return problems.isEmpty()
                ? Health.well()
                : Health.unwell(Fault.Kind.CONFIGURATION, String.join("; ", problems));
    }

    private static boolean usable(Path folder) {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }
}
