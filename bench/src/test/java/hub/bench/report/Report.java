package hub.bench.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that one run of the benchmark found.
 *
 * @param hub the version that was measured
 * @param heap the {@code -Xmx} of each hub that was measured
 */
public record Report(Machine machine, String hub, String heap, int children, int runs, List<Part> parts) {

    /** @param database its name and version; what needs none is measured on {@code no database} */
    public record Part(String database, List<Row> rows) {}

    /** The tables, one for each database. */
    public String text() {
        String head = "%s%nToucan %s, -Xmx%s; %,d children; median of %d runs%n"
                .formatted(machine.text(), hub, heap, children, runs);
        return parts.stream()
                .map(part -> "%n%s%n%s".formatted(part.database(), new Table(part.rows()).text()))
                .collect(Collectors.joining("", head, ""));
    }

    /** Writes it for machines. */
    public void writeTo(Path file) {
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file, this);
    }
}
