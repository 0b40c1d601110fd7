package hub.app.demo;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A council that was written, read again with parsers that know nothing of how it was made. */
record WrittenCouncil(Path folder, DemoSummary summary) {

    static WrittenCouncil write(Path folder, int children, long seed) {
        return new WrittenCouncil(folder, new DemoCouncil().write(folder, children, seed));
    }

    List<NamedCsvRecord> table(String feed) {
        String name = feed.substring(feed.indexOf('/') + 1);
        String hour = feed.startsWith("transport") ? "0400" : "0200";
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(folder.resolve(feed).resolve(name + "-20261120T" + hour + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, NamedCsvRecord> byKey(String feed, String key) {
        return table(feed).stream().collect(toMap(r -> r.getField(key), r -> r));
    }

    /** What stands in a file. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Bundles that are in JSON: all but the one in XML. */
    Stream<JsonNode> bundles() {
        return files().filter(f -> f.toString().endsWith("json"))
                .flatMap(WrittenCouncil::lines)
                .map(line -> JsonMapper.shared().readTree(line));
    }

    /** The resources of a type in a Bundle. */
    static Stream<JsonNode> resources(JsonNode bundle, String type) {
        return bundle.get("entry").values().stream()
                .map(e -> e.get("resource"))
                .filter(r -> r.get("resourceType").stringValue().equals(type));
    }

    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        files().forEach(f -> digests.put(folder.relativize(f).toString(), digest(f)));
        return digests;
    }

    Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return Files.getLastModifiedTime(file) + " " + HexFormat.of().formatHex(sum);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
