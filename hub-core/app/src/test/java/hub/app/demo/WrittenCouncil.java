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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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
        return bundles(files().filter(f -> f.toString().endsWith("json")));
    }

    /** The Bundles that the NHS's server holds. */
    Stream<JsonNode> held() {
        return bundles(Stream.of(folder.resolve("systems/nhs/healthcare-plans-20261120T0300.ndjson")));
    }

    private static Stream<JsonNode> bundles(Stream<Path> files) {
        return files.flatMap(WrittenCouncil::lines)
                .map(line -> JsonMapper.shared().readTree(line));
    }

    /** What the reporting database answers to a user who may only read, a line for each row. */
    List<String> database(String query) {
        String url = "jdbc:h2:file:" + folder.resolve("systems/reporting-database/reporting-database")
                + ";IFEXISTS=TRUE;MODE=MSSQLServer;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (Connection reader = DriverManager.getConnection(url, "toucan_reader", "");
                ResultSet rows = reader.createStatement().executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringJoiner line = new StringJoiner(",");
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.add(rows.getString(column));
                }
                lines.add(line.toString());
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    /** Those that its systems send. */
    Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("systems")))
                    .sorted()
                    .toList()
                    .stream();
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
